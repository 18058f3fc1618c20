package guidepost.db;

import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Threshold;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** People to test with, and what they do to a draft. */
final class Staff {
    static final String PASSWORD = "correct horse battery";

    private Staff() {}

    /** Somebody in a store without accounts. */
    static SignedIn nobody(Database database) {
        return database.accounts().withoutAccounts(Guides.WHO);
    }

    /** The first account: an administrator. */
    static SignedIn first(Database database) throws AccountRejected {
        return database.accounts().createFirst(new NewAccount("ada", "Ada", Set.of()), PASSWORD.toCharArray());
    }

    static SignedIn with(Database database, SignedIn administrator, String login, Role... roles)
            throws AccountRejected {
        database.accounts().create(administrator, new NewAccount(login, login, Set.of(roles)), PASSWORD.toCharArray());
        return signIn(database, login);
    }

    static SignedIn signIn(Database database, String login) {
        SignInOutcome outcome = database.accounts().signIn(login, PASSWORD.toCharArray());
        return ((SignInOutcome.Welcome) outcome).who();
    }

    /** Saves the edition, which has to work. */
    static SaveOutcome.Saved save(Database database, SignedIn who, Edition edited) throws DraftRejected {
        return save(database, who, database.draft().begin(who), edited);
    }

    static SaveOutcome.Saved save(Database database, SignedIn who, DraftCopy seen, Edition edited)
            throws DraftRejected {
        return (SaveOutcome.Saved) database.draft().save(who, seen, edited);
    }

    static Edition withThreshold(Edition edition, String code, int value) {
        Threshold threshold = edition.threshold(code);
        return withField(edition, new ItemKey(ItemKind.THRESHOLD, threshold.code()), "value", Integer.toString(value));
    }

    static Edition withWords(Edition edition, TextPlace place, Language language, String words) {
        return withField(edition, ItemKey.wording(place, language), "words", words);
    }

    /** Sets a field of an item, which may be new. */
    static Edition withField(Edition edition, ItemKey key, String field, String value) {
        Map<ItemKey, Item> items = new LinkedHashMap<>(EditionItems.of(edition));
        TreeMap<String, String> fields = new TreeMap<>();
        if (items.containsKey(key)) {
            fields.putAll(items.get(key).fields());
        }
        fields.put(field, value);
        items.put(key, new Item(key, fields));
        return EditionItems.edition(edition, items);
    }

    /**
     * An edition that went through all it can: written, talked of, approved by another.
     *
     * @return the administrator
     */
    static SignedIn publishReviewed(Database database) throws Exception {
        SignedIn ada = first(database);
        SignedIn ana = with(database, ada, "ana", Role.AUTHOR);
        SignedIn ben = with(database, ada, "ben", Role.APPROVER);
        save(database, ana, withThreshold(Guides.standard().asDraft(), "ice_hours", 36));
        database.draft()
                .setUpkeep(
                        ana,
                        new ItemKey(ItemKind.RULE, "fever_today"),
                        Optional.of("Ana"),
                        Optional.of(LocalDate.of(2027, 3, 1)));
        database.review().comment(ben, Optional.of(new ItemKey(ItemKind.THRESHOLD, "ice_hours")), "Why?");
        approve(database, ana, ben);
        PublishOutcome outcome = database.publisher().publish(ben, Optional.of("colder"));
        if (!(outcome instanceof PublishOutcome.Published)) {
            throw new IllegalStateException(outcome.toString());
        }
        return ada;
    }

    static ReviewState approve(Database database, SignedIn author, SignedIn approver) throws ReviewRefused {
        long revision = database.review().state(author).orElseThrow().revision();
        ReviewState submitted = database.review().submit(author, revision);
        return database.review().approve(approver, submitted.revision(), Optional.of("Fine."));
    }
}
