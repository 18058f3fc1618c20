package guidepost.core.guide;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an edition was proved to do when it was published; covered by its seal.
 *
 * @param engine the version of the proof that counted
 * @param answerPatterns how many ways there are to answer the edition's questions
 * @param byUrgency how many of them come to each result; results that nobody gets are left out
 */
public record Certificate(int engine, BigInteger answerPatterns, Map<Urgency, BigInteger> byUrgency) {
    public Certificate {
        byUrgency = Collections.unmodifiableMap(
                byUrgency.isEmpty() ? new EnumMap<>(Urgency.class) : new EnumMap<>(byUrgency));
    }
}
