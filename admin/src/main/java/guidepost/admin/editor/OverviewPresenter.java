package guidepost.admin.editor;

import guidepost.admin.editor.OverviewCard.Link;
import guidepost.admin.editor.OverviewCard.Tone;
import guidepost.core.check.Finding;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.item.EditionChanges;
import guidepost.core.item.ItemKey;
import guidepost.core.scenario.Scenario;
import guidepost.core.scenario.ScenarioResult;
import guidepost.core.scenario.ScenarioRun;
import guidepost.db.Backup;
import guidepost.db.Database;
import guidepost.db.EditionHistory.Release;
import guidepost.db.Operation;
import guidepost.db.ReviewState;
import guidepost.db.SignedIn;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything at a glance: what patients see, how the draft stands, what stands in its way, and whether all that it lives on is well. */
public final class OverviewPresenter {
    private static final int FEW = 4;
    private static final Duration SILENT = Duration.ofMinutes(2);

    private final EditorSession session;
    private final EditorWords words;
    private final OverviewView view;
    private final KioskSigns kiosks;
    private final Clock clock;
    private Optional<Facts> facts = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<Look> look = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private int verified;

    /**
     * What the store and the folder tell.
     *
     * @param backups empty where they are not for this person to see
     */
    private record Facts(
            Optional<Release> newest,
            Optional<ReviewState> review,
            List<ItemKey> overdue,
            Optional<List<Backup>> backups,
            KioskSigns.Signs signs) {}

    /** What the draft makes of its scenarios, and how far it is from what patients see. */
    private record Outcome(int changes, List<ScenarioResult> results) {}

    /** A look at every seal and the whole trail. */
    private record Look(Instant at, List<String> problems) {}

    /** @param clock for what is overdue and what has been silent for long */
    public OverviewPresenter(
            EditorSession session, EditorWords words, OverviewView view, KioskSigns kiosks, Clock clock) {
        this.session = session;
        this.words = words;
        this.view = view;
        this.kiosks = kiosks;
        this.clock = clock;
    }

    /** Asks everything anew, and shows what is known meanwhile. */
    public void refresh() {
        redraw();
        session.ports().store().call(this::gather).then(this::know, this::fault);
        Edition edition = session.edition();
        Edition published = session.published();
        List<Scenario> scenarios = session.scenarios();
        session.ports()
                .thinking()
                .call(() -> new Outcome(
                        EditionChanges.between(published, edition).size(), ScenarioRun.run(edition, scenarios)))
                .then(
                        fresh -> {
                            outcome = Optional.of(fresh);
                            redraw();
                        },
                        this::fault);
        if (verified != session.publishedNumber()) {
            verified = session.publishedNumber();
            verify();
        }
    }

    private Facts gather() throws IOException {
        Database database = session.ports().database();
        SignedIn who = session.who();
        return new Facts(
                database.history().releases(who).stream().findFirst(),
                database.review().state(who),
                database.draft().overdue(who, LocalDate.now(clock)),
                who.may(Operation.LIST_BACKUPS) ? Optional.of(database.backups(who)) : Optional.empty(),
                kiosks.read(database));
    }

    private void know(Facts fresh) {
        facts = Optional.of(fresh);
        redraw();
    }

    /** Looks at every seal. A problem is only told once it was seen while nobody was writing. */
    private void verify() {
        session.ports().thinking().call(this::look).then(this::looked, this::fault);
    }

    private Look look() {
        return new Look(clock.instant(), session.ports().database().verify().problems());
    }

    private void looked(Look first) {
        if (first.problems().isEmpty()) {
            hold(first);
        } else {
            session.ports().store().call(this::look).then(this::hold, this::fault);
        }
    }

    private void hold(Look seen) {
        look = Optional.of(seen);
        redraw();
    }

    private void fault(Exception failure) {
        trouble = Optional.of(String.valueOf(failure.getMessage()));
        redraw();
    }

    /** Shows what is known by now. */
    public void redraw() {
        List<OverviewCard> cards = new ArrayList<>();
        trouble.ifPresent(sentence -> cards.add(new OverviewCard(
                "trouble", words.say("overview.trouble"), Tone.FINDING, sentence, List.of(), List.of())));
        cards.add(published());
        cards.add(draft());
        cards.add(blocking());
        cards.add(translations());
        cards.add(scenarios());
        cards.add(overdue());
        cards.add(kiosks());
        cards.add(store());
        view.show(cards);
    }

    private OverviewCard card(String name, Tone tone, String line, List<String> details, List<Link> links) {
        return new OverviewCard(name, words.say("overview." + name), tone, line, details, links);
    }

    private OverviewCard unknown(String name) {
        return card(name, Tone.QUIET, words.say("overview.looking"), List.of(), List.of());
    }

    private OverviewCard published() {
        Optional<Release> newest = facts.flatMap(Facts::newest);
        if (newest.isEmpty()) {
            return unknown("published");
        }
        Release release = newest.get();
        List<String> details = new ArrayList<>();
        details.add(words.say(
                "history.published",
                words.moment(release.publishedAt()),
                release.publishedBy().orElse(words.say("history.unknown"))));
        release.reason().ifPresent(why -> details.add(words.say("history.reason", why)));
        if (release.sample()) {
            details.add(words.say("overview.sample"));
        }
        return card(
                "published",
                release.sample() ? Tone.ADVICE : Tone.GOOD,
                words.say("history.edition", release.stamp().number()),
                details,
                List.of(Link.to("history", words.say("overview.to-history"))));
    }

    private OverviewCard draft() {
        if (session.copy().isEmpty()) {
            return card("draft", Tone.QUIET, words.say("review.no-draft"), List.of(), List.of());
        }
        Optional<ReviewState> state = facts.flatMap(Facts::review);
        if (state.isEmpty() || outcome.isEmpty()) {
            return unknown("draft");
        }
        return card(
                "draft",
                state.get().isApproved() ? Tone.GOOD : Tone.QUIET,
                words.say("overview.changes", outcome.get().changes()),
                List.of(ReviewPresenter.stand(words, state.get())),
                List.of(Link.to("review", words.say("overview.to-review"))));
    }

    private OverviewCard blocking() {
        if (!session.isProved()) {
            return card("blocking", Tone.QUIET, words.say("status.checking"), List.of(), List.of());
        }
        List<Finding> all = session.findings().stream().filter(Finding::blocks).toList();
        List<String> details = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Finding finding : all.stream().limit(FEW).toList()) {
            Optional<ItemKey> item = FindingPlaces.item(session.edition(), finding);
            item.ifPresentOrElse(
                    key -> links.add(Link.to(key, words.name(session.edition(), key) + ": " + finding.message())),
                    () -> details.add(finding.message()));
        }
        if (all.size() > FEW) {
            links.add(Link.to("review", words.say("overview.more", all.size() - FEW)));
        }
        return card(
                "blocking",
                all.isEmpty() ? Tone.GOOD : Tone.FINDING,
                words.say("overview.blocks", all.size()),
                details,
                links);
    }

    private OverviewCard translations() {
        List<Link> links = new ArrayList<>();
        for (Language language : session.edition().languages()) {
            List<ItemKey> missing =
                    in(language, session.copy().map(copy -> copy.missing()).orElse(List.of()));
            List<ItemKey> stale =
                    in(language, session.copy().map(copy -> copy.stale()).orElse(List.of()));
            if (!missing.isEmpty() || !stale.isEmpty()) {
                links.add(Link.to(
                        missing.isEmpty() ? stale.get(0) : missing.get(0),
                        words.say("overview.language", words.language(language), missing.size(), stale.size())));
            }
        }
        return card(
                "translations",
                links.isEmpty() ? Tone.GOOD : Tone.ADVICE,
                words.say(
                        links.isEmpty() ? "overview.translated" : "overview.untranslated",
                        session.edition().languages().size()),
                List.of(),
                links);
    }

    private static List<ItemKey> in(Language language, List<ItemKey> items) {
        return items.stream()
                .filter(item -> item.language().map(Language::base).equals(Optional.of(language.base())))
                .toList();
    }

    private OverviewCard scenarios() {
        if (outcome.isEmpty()) {
            return unknown("scenarios");
        }
        List<ScenarioResult> results = outcome.get().results();
        List<String> failing = results.stream()
                .filter(result -> !result.passes())
                .map(result -> result.scenario().name())
                .toList();
        return card(
                "scenarios",
                failing.isEmpty() ? Tone.GOOD : Tone.FINDING,
                words.say("review.passing", results.size() - failing.size(), results.size()),
                failing.stream().limit(FEW).toList(),
                failing.isEmpty() ? List.of() : List.of(Link.to("scenarios", words.say("nav.scenarios"))));
    }

    private OverviewCard overdue() {
        if (facts.isEmpty()) {
            return unknown("overdue");
        }
        List<ItemKey> items = facts.get().overdue();
        return card(
                "overdue",
                items.isEmpty() ? Tone.GOOD : Tone.ADVICE,
                words.say("overview.due", items.size()),
                List.of(),
                items.stream()
                        .limit(FEW)
                        .map(item -> Link.to(item, words.name(session.edition(), item)))
                        .toList());
    }

    private OverviewCard kiosks() {
        if (facts.isEmpty()) {
            return unknown("kiosks");
        }
        KioskSigns.Signs signs = facts.get().signs();
        String seen = signs.lastSeen()
                .map(at -> words.say(isSilent(at) ? "overview.silent" : "overview.seen", words.moment(at)))
                .orElse(words.say("overview.no-kiosk"));
        if (signs.unanswered() > 0) {
            List<String> details = new ArrayList<>();
            signs.oldest().ifPresent(at -> details.add(words.say("overview.oldest", words.moment(at))));
            details.add(seen);
            return card("kiosks", Tone.FINDING, words.say("overview.calls", signs.unanswered()), details, List.of());
        }
        boolean silent = signs.lastSeen().filter(this::isSilent).isPresent();
        return card(
                "kiosks",
                signs.lastSeen().isEmpty() ? Tone.QUIET : silent ? Tone.ADVICE : Tone.GOOD,
                seen,
                List.of(words.say("overview.calls", 0)),
                List.of());
    }

    private boolean isSilent(Instant lastSeen) {
        return lastSeen.isBefore(clock.instant().minus(SILENT));
    }

    private OverviewCard store() {
        List<String> details = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Optional<List<Backup>> backups = facts.flatMap(Facts::backups);
        backups.ifPresent(all -> {
            details.add(all.stream()
                    .findFirst()
                    .map(newest -> words.say("overview.backup", words.moment(newest.takenAt())))
                    .orElse(words.say("overview.no-backup")));
            links.add(Link.to("backups", words.say("overview.to-backups")));
        });
        if (look.isEmpty()) {
            return card("store", Tone.QUIET, words.say("overview.verifying"), details, links);
        }
        List<String> problems = look.get().problems();
        details.addAll(0, problems.stream().limit(FEW).toList());
        return card(
                "store",
                problems.isEmpty() ? Tone.GOOD : Tone.FINDING,
                words.say(
                        problems.isEmpty() ? "overview.verified" : "overview.broken",
                        words.moment(look.get().at())),
                details,
                links);
    }
}
