package guidepost.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import guidepost.core.guide.Edition;
import guidepost.core.guide.Language;
import guidepost.core.guide.Wording;
import guidepost.core.item.EditionItems;
import guidepost.core.item.Item;
import guidepost.core.item.ItemKey;
import guidepost.core.item.TextPlace;
import guidepost.exchange.json.JsonReader;
import guidepost.exchange.json.Quote;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The texts of an edition as a sheet for translators: a row for each text, a column for each language. */
public final class WordingSheet {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String PLACE = "text";
    /** What a spreadsheet takes for a formula, and the mark that keeps it from doing so. */
    private static final String FORMULA = "=+-@\t\r";

    private static final String MARK = "'";

    private WordingSheet() {}

    /** UTF-8 with a byte order mark, so that spreadsheets know it, in the form of RFC 4180. */
    public static byte[] write(Edition edition) {
        Map<TextPlace, Wording> texts = EditionItems.texts(edition);
        Set<Language> languages = new LinkedHashSet<>(edition.languages());
        texts.values().forEach(wording -> languages.addAll(wording.byLanguage().keySet()));
        StringWriter out = new StringWriter().append(BYTE_ORDER_MARK);
        // Not buffered: what the writer holds back when it is let go of would be missing at the end.
        CsvWriter sheet = CsvWriter.builder().bufferSize(0).build(out);
        List<String> head = new ArrayList<>(List.of(PLACE));
        languages.forEach(language -> head.add(language.tag()));
        sheet.writeRecord(head);
        texts.forEach((place, wording) -> {
            List<String> cells = new ArrayList<>(List.of(place.toString()));
            languages.forEach(language -> cells.add(harmless(
                    Optional.ofNullable(wording.byLanguage().get(language)).orElse(""))));
            sheet.writeRecord(cells);
        });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String text) {
        return isSuspect(text) ? MARK + text : text;
    }

    private static boolean isSuspect(String text) {
        return !text.isEmpty() && (FORMULA + MARK).indexOf(text.charAt(0)) >= 0;
    }

    private static String meant(String cell) {
        String text = cell.replace("\r\n", "\n");
        return text.startsWith(MARK) && isSuspect(text.substring(1)) ? text.substring(1) : text;
    }

    /**
     * The draft with the texts of the sheet; a text that has no row stays as it is, an empty cell is no text.
     *
     * @throws SheetRejected where any row cannot be taken in; then none is
     */
    public static Edition read(Edition draft, byte[] csv) throws SheetRejected {
        Reading reading = new Reading(draft);
        reading.read(csv);
        if (!reading.problems.isEmpty()) {
            throw new SheetRejected(reading.problems);
        }
        return EditionItems.edition(draft, reading.items);
    }

    /** One sheet that is being taken in. */
    private static final class Reading {
        private final Edition draft;
        private final Map<TextPlace, Wording> texts;
        private final Map<ItemKey, Item> items;
        private final List<Language> columns = new ArrayList<>();
        private final Set<TextPlace> seen = new HashSet<>();
        private final List<String> problems = new ArrayList<>();

        Reading(Edition draft) {
            this.draft = draft;
            this.texts = EditionItems.texts(draft);
            this.items = new LinkedHashMap<>(EditionItems.of(draft));
        }

        void read(byte[] csv) {
            Optional<String> text = text(csv);
            if (text.isEmpty()) {
                return;
            }
            try {
                for (CsvRecord row : CsvReader.builder()
                        .fieldSeparator(separator(text.get()))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text.get())) {
                    if (columns.isEmpty()) {
                        head(row);
                    } else {
                        row(row);
                    }
                    if (columns.isEmpty()) {
                        return;
                    }
                }
            } catch (CsvParseException e) {
                problems.add("the sheet is not CSV: " + e.getMessage());
            }
        }

        private Optional<String> text(byte[] csv) {
            if (csv.length > JsonReader.MOST_BYTES) {
                problems.add("the sheet is larger than " + JsonReader.MOST_BYTES + " bytes");
                return Optional.empty();
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(csv))
                        .toString();
                return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                problems.add("the sheet is not UTF-8");
                return Optional.empty();
            }
        }

        /** Spreadsheets of countries that write 3,5 part the cells of a CSV with semicolons. */
        private static char separator(String text) {
            return text.startsWith(PLACE + ";") || text.startsWith("\"" + PLACE + "\";") ? ';' : ',';
        }

        private void head(CsvRecord row) {
            List<Language> languages = new ArrayList<>();
            boolean fine = row.getField(0).equals(PLACE) && row.getFieldCount() > 1;
            for (String tag : row.getFields().subList(1, row.getFieldCount())) {
                boolean written = Language.isTag(tag)
                        && draft.languages().contains(new Language(tag).base())
                        && !languages.contains(new Language(tag));
                if (written) {
                    languages.add(new Language(tag));
                } else {
                    reject(row, "the guide is not written in " + Quote.of(tag) + ", or it is there twice");
                    fine = false;
                }
            }
            if (fine) {
                columns.addAll(languages);
            } else if (problems.isEmpty()) {
                reject(row, "the first row must name the columns: " + PLACE + ", then languages");
            }
        }

        private void row(CsvRecord row) {
            Optional<TextPlace> place = TextPlace.parse(row.getField(0)).filter(texts::containsKey);
            if (place.isEmpty()) {
                reject(row, "there is no text " + Quote.of(row.getField(0)));
            } else if (!seen.add(place.get())) {
                reject(row, place.get() + " is there twice");
            } else if (row.getFieldCount() != columns.size() + 1) {
                reject(row, "has " + row.getFieldCount() + " cells, not " + (columns.size() + 1));
            } else {
                for (int i = 0; i < columns.size(); i++) {
                    cell(row, ItemKey.wording(place.get(), columns.get(i)), meant(row.getField(i + 1)));
                }
            }
        }

        private void cell(CsvRecord row, ItemKey key, String words) {
            Optional<String> problem = words.length() > PlainText.LONGEST
                    ? Optional.of("is longer than 100,000 characters")
                    : PlainText.problem(words);
            Optional<Item> old = Optional.ofNullable(items.get(key));
            if (problem.isPresent()) {
                reject(row, key.code() + " " + problem.get());
            } else if (!words.isEmpty()) {
                items.put(key, new Item(key, new TreeMap<>(Map.of("words", words))));
            } else if (old.isPresent() && !old.get().field("words").isEmpty()) {
                items.remove(key);
            }
        }

        private void reject(CsvRecord row, String problem) {
            problems.add("line " + row.getStartingLineNumber() + ": " + problem);
        }
    }
}
