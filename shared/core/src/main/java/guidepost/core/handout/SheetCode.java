package guidepost.core.handout;

import guidepost.core.guide.AnswerKind;
import guidepost.core.guide.Edition;
import guidepost.core.guide.GuidanceBlock;
import guidepost.core.guide.Language;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import guidepost.core.guide.Wording;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What a sheet consists of, as a code short enough for its foot: the same sheet can be printed again although nothing of the visit was kept.
 *
 * <p>The first group of four letters says the edition, the result, the size and the paper; the last is a check, which the edition's seal is part of. Between
 * them stand the language, the minute of the visit, the answered times that dates on the sheet are counted from, which of the guidance that depends on answers
 * is on the sheet, and which reasons: mixed numbers, each with as many values as the edition has choices, and nothing else.
 *
 * @param edition the number of the edition
 * @param urgency the result
 * @param content what stands between the first group and the check
 * @param check against misreading, and against another edition
 */
public record SheetCode(int edition, Urgency urgency, BigInteger content, int check) {
    /** Letters and digits that cannot be taken for each other. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;
    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());
    private static final int CHECKS = 1 << 20;
    private static final int EDITIONS = 1 << 15;
    private static final int URGENCIES = 8;
    /** Every sheet ever printed relies on this order. */
    private static final List<Urgency> RESULTS = List.of(
            Urgency.SELF_CARE,
            Urgency.BOOK_14_DAYS,
            Urgency.BOOK_3_DAYS,
            Urgency.TODAY,
            Urgency.ASK_STAFF,
            Urgency.EMERGENCY);

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int MINUTES = 1 << 25;

    /** The code of a sheet; none for a draft, and none where a number is larger than the code has room for. */
    static Optional<SheetCode> of(Edition edition, SheetChoice choice) {
        return edition.stamp().filter(stamp -> stamp.number() < EDITIONS).flatMap(stamp -> Written.of(edition, choice)
                .map(content -> new SheetCode(
                        stamp.number(), choice.urgency(), content, check(edition, stamp, choice.urgency(), content))));
    }

    /** The code in groups of four, as it is printed on a sheet of that form. */
    public String print(SheetForm form) {
        int head = (edition * URGENCIES + RESULTS.indexOf(urgency)) * SheetForm.FORMS + form.number();
        String letters =
                letters(BigInteger.valueOf(head)) + letters(content) + letters(BigInteger.valueOf(checked(form)));
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private int checked(SheetForm form) {
        return check ^ form.number();
    }

    /** A code as it was typed, and the form it asks for. */
    public record Typed(SheetCode code, SheetForm form) {}

    /**
     * Reads a code; what looks alike is taken for what it looks like, spaces and dashes do not matter.
     *
     * @throws BadSheetCode where it cannot be a sheet's code
     */
    public static Typed read(String typed) throws BadSheetCode {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        if (!known || letters.length() % GROUP != 0 || letters.length() < 3 * GROUP) {
            throw new BadSheetCode("not a sheet's code: it has groups of four letters or digits, three or more");
        }
        int head = number(letters.substring(0, GROUP)).intValue();
        int check = number(letters.substring(letters.length() - GROUP)).intValue();
        SheetForm form = SheetForm.of(head % SheetForm.FORMS);
        int urgency = head / SheetForm.FORMS % URGENCIES;
        if (urgency >= RESULTS.size()) {
            throw new BadSheetCode("not a sheet's code: the first group is misread");
        }
        BigInteger content = number(letters.substring(GROUP, letters.length() - GROUP));
        int edition = head / SheetForm.FORMS / URGENCIES;
        return new Typed(new SheetCode(edition, RESULTS.get(urgency), content, check ^ form.number()), form);
    }

    SheetChoice choice(Edition of, ZoneId zone) throws BadSheetCode {
        Stamp stamp = of.stamp().orElseThrow(() -> new BadSheetCode("a draft has no sheet codes"));
        if (stamp.number() != edition || check != check(of, stamp, urgency, content)) {
            throw new BadSheetCode("not the code of a sheet of edition " + stamp.number() + ", or misread");
        }
        return Written.read(of, urgency, content, zone);
    }

    private static int check(Edition edition, Stamp stamp, Urgency urgency, BigInteger content) {
        CRC32 sum = new CRC32();
        String all = edition.guide() + " " + stamp.number() + " " + stamp.seal() + " " + urgency + " " + content;
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % CHECKS);
    }

    private static String letters(BigInteger number) {
        StringBuilder letters = new StringBuilder();
        for (BigInteger rest = number; rest.signum() > 0; rest = rest.divide(BASE)) {
            letters.append(LETTERS.charAt(rest.mod(BASE).intValue()));
        }
        while (letters.length() == 0 || letters.length() % GROUP != 0) {
            letters.append(LETTERS.charAt(0));
        }
        return letters.reverse().toString();
    }

    private static BigInteger number(String letters) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < letters.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(i))));
        }
        return number;
    }

    /** The content of a code: the same numbers in the same order, written and read. */
    private static final class Written {
        private final Edition edition;
        private final Urgency urgency;
        private final List<GuidanceBlock> blocks;

        private Written(Edition edition, Urgency urgency) {
            this.edition = edition;
            this.urgency = urgency;
            this.blocks = edition.guidance().stream()
                    .filter(block -> block.urgencies().contains(urgency))
                    .toList();
        }

        static Optional<BigInteger> of(Edition edition, SheetChoice choice) {
            Written written = new Written(edition, choice.urgency());
            MixedNumber.Writer number = new MixedNumber.Writer();
            for (List<GuidanceBlock> group : written.groups()) {
                number.add(1 + indexOfAny(group, choice.blocks()), 1 + group.size());
            }
            for (Wording reason : written.reasons()) {
                number.add(choice.reasons().contains(reason) ? 1 : 0, 2);
            }
            for (Map.Entry<String, AnswerKind.Amount> time : written.times().entrySet()) {
                Integer value = choice.times().get(time.getKey());
                AnswerKind.Amount kind = time.getValue();
                number.add(value == null ? 0 : value - (long) kind.min() + 1, kind.max() - (long) kind.min() + 2);
            }
            number.add(
                    edition.languages().indexOf(choice.language()),
                    edition.languages().size());
            number.add(Duration.between(FIRST, choice.moment().toInstant()).toMinutes(), MINUTES);
            return number.number();
        }

        static SheetChoice read(Edition edition, Urgency urgency, BigInteger content, ZoneId zone) throws BadSheetCode {
            Written written = new Written(edition, urgency);
            return written.read(new MixedNumber.Reader(content), FIRST.atZone(zone));
        }

        private SheetChoice read(MixedNumber.Reader number, ZonedDateTime first) throws BadSheetCode {
            long minutes = number.next(MINUTES);
            Language language = edition.languages()
                    .get((int) number.next(edition.languages().size()));
            Map<String, Integer> times = new LinkedHashMap<>();
            List<Map.Entry<String, AnswerKind.Amount>> kinds = new ArrayList<>(times().entrySet());
            for (int i = kinds.size() - 1; i >= 0; i--) {
                AnswerKind.Amount kind = kinds.get(i).getValue();
                long value = number.next(kind.max() - (long) kind.min() + 2);
                if (value > 0) {
                    times.put(kinds.get(i).getKey(), (int) (value - 1 + kind.min()));
                }
            }
            List<Wording> reasons = new ArrayList<>();
            List<Wording> all = reasons();
            for (int i = all.size() - 1; i >= 0; i--) {
                if (number.next(2) == 1) {
                    reasons.add(0, all.get(i));
                }
            }
            List<GuidanceBlock> shown =
                    new ArrayList<>(blocks.stream().filter(Written::isAlways).toList());
            List<List<GuidanceBlock>> groups = groups();
            for (int i = groups.size() - 1; i >= 0; i--) {
                int which = (int) number.next(1 + groups.get(i).size());
                if (which > 0) {
                    shown.add(groups.get(i).get(which - 1));
                }
            }
            if (!number.isAtEnd()) {
                throw new BadSheetCode("not a sheet's code: it says more than a sheet can");
            }
            List<GuidanceBlock> inOrder =
                    blocks.stream().filter(shown::contains).toList();
            return new SheetChoice(urgency, inOrder, reasons, times, language, first.plusMinutes(minutes));
        }

        private static int indexOfAny(List<GuidanceBlock> group, List<GuidanceBlock> shown) {
            for (int i = 0; i < group.size(); i++) {
                if (shown.contains(group.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isAlways(GuidanceBlock block) {
            return block.group().isEmpty() && block.isUnconditional();
        }

        /** The blocks of which one at most is on a sheet, those that are on all sheets aside. */
        private List<List<GuidanceBlock>> groups() {
            Map<String, List<GuidanceBlock>> groups = new LinkedHashMap<>();
            for (GuidanceBlock block : blocks) {
                if (!isAlways(block)) {
                    String alone = "/" + block.code();
                    groups.computeIfAbsent(block.group().orElse(alone), first -> new ArrayList<>())
                            .add(block);
                }
            }
            return List.copyOf(groups.values());
        }

        private List<Wording> reasons() {
            return urgency.endsQuestions()
                    ? List.of()
                    : edition.rules().stream()
                            .filter(rule -> rule.urgency() == urgency)
                            .map(rule -> rule.reason())
                            .distinct()
                            .toList();
        }

        /** The questions that dates on sheets of this urgency can be counted from. */
        private Map<String, AnswerKind.Amount> times() {
            DatesSaid said = DatesSaid.by(blocks);
            Set<String> codes = edition.dates().stream()
                    .filter(mark -> said.has(mark)
                            || (urgency.allowsSelfCare() && mark.label().isPresent()))
                    .flatMap(mark -> SheetChoice.questions(mark).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            Map<String, AnswerKind.Amount> times = new LinkedHashMap<>();
            for (String code : codes) {
                edition.question(code).kind().fold(choice -> null, several -> null, amount -> times.put(code, amount));
            }
            return times;
        }
    }
}
