package guidepost.core.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Hard English words, and what people say instead. */
final class PlainWords {
    private static final String LIST = """
            accompanied by = with
            accordingly = so
            acute = sudden
            additional = more
            adjacent = next to
            administer = give
            adverse = bad
            aggravate = make worse
            aggravated = made worse
            alleviate = ease
            ambulate = walk
            analgesic = painkiller
            analgesics = painkillers
            anterior = front
            anticipate = expect
            approximately = about
            ascertain = find out
            assistance = help
            bilateral = on both sides
            cease = stop
            chronic = lasting
            commence = start
            concerning = about
            consequently = so
            consult = ask
            consume = eat or drink
            contraindicated = not safe
            deteriorate = get worse
            deteriorates = gets worse
            discontinue = stop
            due to the fact that = because
            duration = how long
            elevated = high
            ensure = make sure
            exacerbate = make worse
            exacerbated = made worse
            facilitate = help
            frequently = often
            hence = so
            implement = do
            inability = cannot
            in order to = to
            in the event of = if
            incontinence = leaking
            indicate = show
            initiate = start
            lumbar = lower back
            maintain = keep
            medication = medicine
            medications = medicines
            modify = change
            monitor = watch
            musculoskeletal = of muscles and bones
            numerous = many
            obtain = get
            onset = start
            optimal = best
            oral = by mouth
            paraesthesia = pins and needles
            perform = do
            physician = doctor
            posterior = back
            practitioner = doctor or nurse
            prior to = before
            promptly = soon
            proximity = close
            radiate = spread
            radiates = spreads
            regarding = about
            require = need
            requires = needs
            residual = left over
            subsequently = later
            sufficient = enough
            supine = lying on your back
            terminate = end
            therapeutic = healing
            topical = put on the skin
            trauma = injury
            ultimately = in the end
            urinate = pass urine
            utilise = use
            utilize = use
            whilst = while
            """;

    /** Plain words by hard ones. */
    static final Map<String, String> BY_HARD = read();

    private PlainWords() {}

    private static Map<String, String> read() {
        Map<String, String> plain = new TreeMap<>();
        LIST.lines().forEach(line -> {
            int is = line.indexOf(" = ");
            plain.put(line.substring(0, is), line.substring(is + 3));
        });
        return Collections.unmodifiableMap(plain);
    }
}
