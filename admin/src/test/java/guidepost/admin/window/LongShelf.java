package guidepost.admin.window;

import guidepost.core.guide.Edition;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.db.Database;
import guidepost.db.DatabaseLocation;
import guidepost.db.DraftCopy;
import guidepost.db.SignedIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A store as it is after years: with very many editions of the default guide. */
final class LongShelf {
    static final int EDITIONS = 50;
    private static final ItemKey ICE = new ItemKey(ItemKind.THRESHOLD, "ice_hours");

    private LongShelf() {}

    /** Publishes until there are so many; slow. */
    static void fill(Path data) throws Exception {
        // Where no backup can be made, none is: fifty would take most of the time.
        Path inTheWay = Files.createFile(data.resolve("backups"));
        try (Database database = Database.open(DatabaseLocation.in(data), () -> {})) {
            SignedIn who = database.accounts().withoutAccounts("years of work");
            for (int number = 2; number <= EDITIONS; number++) {
                DraftCopy draft = database.draft().begin(who);
                database.draft().save(who, draft, iced(draft.edition(), number % 2 == 0 ? 36 : 40));
                database.publisher().publish(who, Optional.of("as every year"));
            }
        }
        Files.delete(inTheWay);
    }

    private static Edition iced(Edition edition, int hours) {
        Map<ItemKey, Item> items = new LinkedHashMap<>(EditionItems.of(edition));
        TreeMap<String, String> fields =
                new TreeMap<>(Objects.requireNonNull(items.get(ICE)).fields());
        fields.put("value", Integer.toString(hours));
        items.put(ICE, new Item(ICE, fields));
        return EditionItems.edition(edition, items);
    }
}
