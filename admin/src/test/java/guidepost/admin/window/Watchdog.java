package guidepost.admin.window;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Measures how long each event holds the event thread: what the thread itself works, and what it waits for in the middle of an event. That the machine gave
 * its time to others meanwhile does not count, so that a busy machine fails nothing.
 */
final class Watchdog extends EventQueue {
    private static final long LOOK_MILLIS = 20;
    private static final long SUSPICIOUS_MILLIS = 60;
    private static final int FRAMES = 40;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Hold> holds = new ArrayList<>();
    private volatile Optional<Event> now = Optional.empty();
    private volatile String during = "";

    /** One event that is being handled. */
    private record Event(Thread thread, long since, AtomicReference<String> seen) {}

    /**
     * What one event cost.
     *
     * @param during what the person at the screen was doing
     * @param seen where the thread was found meanwhile, if it was looked at
     */
    record Hold(double millis, String during, String event, String seen) {
        @Override
        public String toString() {
            return String.format("%.0f ms, %s: %s%n%s", millis, during, event, seen);
        }
    }

    /** In the place of AWT's own, for as long as this JVM lives. */
    static Watchdog installed() {
        Watchdog dog = new Watchdog();
        dog.threads.setThreadContentionMonitoringEnabled(true);
        RunningEditor.onScreen(() -> {
            Toolkit.getDefaultToolkit().getSystemEventQueue().push(dog);
            return dog;
        });
        Thread looker = new Thread(dog::look, "watchdog");
        looker.setDaemon(true);
        looker.start();
        return dog;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        if (isRobots(event)) {
            super.dispatchEvent(event);
            return;
        }
        Event mine = new Event(Thread.currentThread(), System.nanoTime(), new AtomicReference<>(""));
        long before = held(mine.thread());
        now = Optional.of(mine);
        try {
            super.dispatchEvent(event);
        } finally {
            now = Optional.empty();
            double millis = (held(mine.thread()) - before) / 1e6;
            synchronized (holds) {
                holds.add(new Hold(
                        millis,
                        during,
                        event.toString(),
                        Objects.requireNonNullElse(mine.seen().get(), "")));
            }
        }
    }

    /** The robot that types waits on the event thread for the screen; nobody else does. */
    private static boolean isRobots(AWTEvent event) {
        return event.getClass().getName().startsWith("sun.awt.SunToolkit$");
    }

    /** Nanoseconds the thread has worked, been kept out and waited. */
    private long held(Thread thread) {
        ThreadInfo info = threads.getThreadInfo(thread.getId());
        return threads.getCurrentThreadCpuTime()
                + TimeUnit.MILLISECONDS.toNanos(info.getBlockedTime() + info.getWaitedTime());
    }

    /** Looks where a thread is that takes long. */
    private void look() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                now.filter(event ->
                                System.nanoTime() - event.since() > TimeUnit.MILLISECONDS.toNanos(SUSPICIOUS_MILLIS))
                        .ifPresent(Watchdog::note);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void note(Event event) {
        event.seen()
                .compareAndSet(
                        "",
                        Arrays.stream(event.thread().getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "    at " + frame + "\n")
                                .collect(Collectors.joining()));
    }

    /** From now on the person does that. */
    void during(String what) {
        during = what;
    }

    /** What was before does not count. */
    void forget() {
        synchronized (holds) {
            holds.clear();
        }
    }

    /** Every event since, the longest first. */
    List<Hold> holds() {
        synchronized (holds) {
            return holds.stream()
                    .sorted((a, b) -> Double.compare(b.millis(), a.millis()))
                    .toList();
        }
    }
}
