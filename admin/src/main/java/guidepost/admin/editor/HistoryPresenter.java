package guidepost.admin.editor;

import guidepost.core.guide.Edition;
import guidepost.core.item.EditionChanges;
import guidepost.core.proof.ImpactDiff;
import guidepost.core.proof.NotComparable;
import guidepost.db.Approval;
import guidepost.db.Database;
import guidepost.db.EditionHistory.Release;
import guidepost.db.EditionShelf;
import guidepost.db.Operation;
import guidepost.db.PublishOutcome;
import guidepost.db.SignInOutcome;
import guidepost.db.SignedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every edition there was: who answers for it, what it changed, what is certified of it, and the way back to it. */
public final class HistoryPresenter {
    private final EditorSession session;
    private final EditorWords words;
    private final HistoryView view;
    private List<Release> releases = List.of();
    private Optional<Release> chosen = Optional.empty();
    private int asked;
    private int compared;

    /** An edition beside the one in force. */
    private record Pair(Edition inForce, Edition edition) {}

    public HistoryPresenter(EditorSession session, EditorWords words, HistoryView view) {
        this.session = session;
        this.words = words;
        this.view = view;
    }

    public void refresh() {
        session.ports()
                .store()
                .call(() -> session.ports().database().history().releases(session.who()))
                .then(
                        all -> {
                            releases = all;
                            view.releases(all);
                        },
                        this::fault);
    }

    /** The edition's name in a list. */
    public String title(Release release) {
        String name = words.say("history.edition", release.stamp().number());
        return release.sample() ? words.say("history.of-sample", name) : name;
    }

    public void choose(Release release) {
        chosen = Optional.of(release);
        view.release(release, about(release));
        Release newest = releases.get(0);
        view.wayBack(new WayBackPicture(words.say("history.working"), false, false));
        int mine = ++asked;
        EditionShelf shelf = session.ports().database().editions();
        session.ports()
                .store()
                .call(() -> new Pair(read(shelf, newest), read(shelf, release)))
                .then(
                        pair -> {
                            if (mine == asked) {
                                view.certificate(new CertificateWords(words).say(pair.edition.certificate()));
                                wayBack(mine, release, pair);
                            }
                        },
                        this::fault);
    }

    private static Edition read(EditionShelf shelf, Release release) {
        return shelf.read(release.guide(), release.stamp().number()).orElseThrow();
    }

    private List<String> about(Release release) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "history.published",
                words.moment(release.publishedAt()),
                release.publishedBy().orElse(words.say("history.unknown"))));
        release.reason().ifPresent(why -> lines.add(words.say("history.reason", why)));
        if (!release.authors().isEmpty()) {
            lines.add(words.say("history.authors", String.join(", ", release.authors())));
        }
        if (!release.approvals().isEmpty()) {
            lines.add(words.say(
                    "history.approved",
                    release.approvals().stream().map(Approval::name).collect(Collectors.joining(", "))));
        }
        release.comments()
                .forEach(remark -> lines.add(words.say(
                        remark.words().isEmpty() ? "history.remark" : "history.remark-said",
                        words.moment(remark.at()),
                        remark.name(),
                        words.say("talk." + remark.kind()),
                        remark.words())));
        return lines;
    }

    private void wayBack(int mine, Release release, Pair pair) {
        if (release.equals(releases.get(0))) {
            view.wayBack(new WayBackPicture(words.say("history.newest"), false, false));
        } else if (!session.who().may(Operation.ROLL_BACK)) {
            view.wayBack(new WayBackPicture(words.say("history.may-not"), false, false));
        } else {
            session.ports()
                    .thinking()
                    .call(() -> effect(pair))
                    .then(
                            effect -> {
                                if (mine == asked) {
                                    view.wayBack(effect);
                                }
                            },
                            this::fault);
        }
    }

    private WayBackPicture effect(Pair pair) {
        try {
            ImpactDiff impact = ImpactDiff.of(pair.inForce, pair.edition);
            boolean lowers = impact.lowered().signum() > 0;
            boolean raises = impact.raised().signum() > 0;
            String key = lowers
                    ? raises ? "history.lowers-and-raises" : "history.lowers"
                    : raises ? "history.raises" : "history.changes-nobody";
            return new WayBackPicture(
                    words.say(key, words.count(impact.lowered()), words.count(impact.raised())), true, lowers);
        } catch (NotComparable e) {
            return new WayBackPicture(words.say("history.incomparable", String.valueOf(e.getMessage())), true, true);
        }
    }

    /** Shows what the chosen edition says otherwise than another. */
    public void compare(Release other) {
        int mine = ++compared;
        EditionShelf shelf = session.ports().database().editions();
        chosen.ifPresent(release -> session.ports()
                .store()
                .call(() -> EditionChanges.between(read(shelf, other), read(shelf, release)))
                .then(
                        changes -> {
                            if (mine == compared) {
                                view.differences(changes);
                            }
                        },
                        this::fault));
    }

    /** Goes back to the chosen edition on this person's word alone. */
    public void rollBack(String reason) {
        chosen.ifPresent(release -> session.ports()
                .store()
                .call(() -> again(release, Optional.empty(), reason))
                .then(outcome -> told(outcome, release), this::fault));
    }

    /**
     * Goes back to the chosen edition with somebody else's signature beside this person's.
     *
     * @param password wiped before this returns to the event thread
     */
    public void rollBack(String reason, String secondLogin, char[] password) {
        chosen.ifPresent(release -> session.ports()
                .store()
                .call(() -> {
                    try {
                        SignInOutcome second =
                                session.ports().database().accounts().signIn(secondLogin, password);
                        return second instanceof SignInOutcome.Welcome welcome
                                ? Optional.of(again(release, Optional.of(welcome.who()), reason))
                                : Optional.<PublishOutcome>empty();
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                })
                .then(
                        outcome -> outcome.ifPresentOrElse(
                                there -> told(there, release),
                                () -> view.say(words.say("history.second-refused"), true)),
                        this::fault));
    }

    private PublishOutcome again(Release release, Optional<SignedIn> second, String reason) {
        Database database = session.ports().database();
        return database.publisher()
                .rollBack(
                        session.who(), second, release.guide(), release.stamp().number(), reason);
    }

    private void told(PublishOutcome outcome, Release release) {
        outcome.fold(
                done -> {
                    view.say(
                            words.say(
                                    "history.done",
                                    done.stamp().number(),
                                    release.stamp().number()),
                            false);
                    session.reload(this::refresh, this::fault);
                    return true;
                },
                refused -> {
                    view.say(refused.findings().get(0).message(), true);
                    return false;
                },
                () -> false);
    }

    private void fault(Exception failure) {
        view.say(String.valueOf(failure.getMessage()), true);
    }
}
