package guidepost.admin.editor;

import guidepost.core.guide.Stamp;
import guidepost.core.item.ItemKey;
import guidepost.db.AuditAction;
import guidepost.db.AuditEntry;
import guidepost.db.AuditTrail;
import guidepost.db.Backup;
import guidepost.db.BackupContents;
import guidepost.db.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The copies of the store: made, tried, and put back by somebody who has read what that costs. */
public final class BackupsPresenter {
    /** What is told beside each other row of the trail, or of no concern to whoever restores. */
    private static final Set<AuditAction> UNTOLD = EnumSet.of(
            AuditAction.EDITION_RECORDED,
            AuditAction.SIGNED_IN,
            AuditAction.SIGN_IN_REFUSED,
            // The settings are a file of their own, which stays.
            AuditAction.SETTING_CHANGED);

    private final EditorSession session;
    private final EditorWords words;
    private final BackupsView view;
    private final Runnable onRestored;
    private int asked;

    /** @param onRestored the store is closed and has to be opened again */
    public BackupsPresenter(EditorSession session, EditorWords words, BackupsView view, Runnable onRestored) {
        this.session = session;
        this.words = words;
        this.view = view;
        this.onRestored = onRestored;
    }

    public boolean maySee() {
        return session.who().may(Operation.LIST_BACKUPS);
    }

    public void refresh() {
        if (maySee()) {
            session.ports()
                    .store()
                    .call(() -> session.ports().database().backups(session.who()))
                    .then(view::show, this::fault);
        }
    }

    /** Makes a copy now. */
    public void make() {
        view.say(words.say("backups.making"), false);
        if (!session.afterSaving(() -> session.ports()
                .store()
                .call(() -> session.ports().database().backUp(session.who()))
                .then(
                        made -> {
                            view.say(words.say("backups.made", made.name()), false);
                            refresh();
                        },
                        this::fault))) {
            view.say(words.say("review.unsaved"), true);
        }
    }

    /** Tries a copy, and shows what is in it; the newest question counts. */
    public void choose(Backup backup) {
        int mine = ++asked;
        view.nothing(words.say("backups.trying"), false);
        if (!session.afterSaving(() -> look(backup, mine))) {
            view.nothing(words.say("review.unsaved"), true);
        }
    }

    private void look(Backup backup, int mine) {
        session.ports()
                .store()
                .call(() -> session.ports().database().lookInto(session.who(), backup))
                .then(
                        contents -> {
                            if (mine == asked) {
                                show(backup, contents);
                            }
                        },
                        failure -> {
                            if (mine == asked) {
                                view.nothing(words.say("backups.unfit", String.valueOf(failure.getMessage())), true);
                            }
                        });
    }

    private void show(Backup backup, BackupContents contents) {
        List<String> lost = new ArrayList<>(contents.lost().stream()
                .filter(line -> !UNTOLD.contains(line.entry().action()))
                .map(this::told)
                .toList());
        Collections.reverse(lost);
        String holds = words.say(
                contents.draft() ? "backups.holds-draft" : "backups.holds",
                contents.newest().map(Stamp::number).orElse(0),
                contents.lastChange().map(line -> words.moment(line.at())).orElse(""));
        Optional<String> broken = contents.problems().stream().findFirst();
        view.contents(
                backup,
                broken.map(problem -> holds + " " + words.say("backups.broken", problem))
                        .orElse(holds),
                words.say("backups.loss", lost.size()),
                lost);
    }

    private String told(AuditTrail.Line line) {
        AuditEntry entry = line.entry();
        String what = words.say("trail." + entry.action());
        String of = entry.edition()
                .map(number -> words.say("history.edition", number))
                .or(() -> entry.item().map(this::name))
                .orElse("");
        return words.say(
                of.isEmpty() ? "backups.line" : "backups.line-of", words.moment(line.at()), entry.who(), what, of);
    }

    private String name(String item) {
        return ItemKey.parse(item)
                .map(key -> words.name(session.edition(), key))
                .orElse(item);
    }

    /** Puts a copy back in place of the store; whoever asks has seen what is in it. */
    public void restore(Backup backup) {
        view.nothing(words.say("backups.restoring"), false);
        session.ports()
                .store()
                .call(() -> {
                    session.ports().database().restore(session.who(), backup);
                    return backup;
                })
                .then(restored -> onRestored.run(), this::fault);
    }

    private void fault(Exception failure) {
        view.nothing("", false);
        view.say(String.valueOf(failure.getMessage()), true);
    }
}
