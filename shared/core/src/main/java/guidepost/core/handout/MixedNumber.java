package guidepost.core.handout;

import java.math.BigInteger;
import java.util.Optional;

/** Several small numbers as one large one, each taking no more room than the values it can have. */
final class MixedNumber {
    private MixedNumber() {}

    /** Packs, the first number innermost. */
    static final class Writer {
        private BigInteger number = BigInteger.ZERO;
        private boolean fits = true;

        void add(long value, long values) {
            fits &= value >= 0 && value < values;
            number = number.multiply(BigInteger.valueOf(values)).add(BigInteger.valueOf(value));
        }

        /** All of them; empty where one was not among its values. */
        Optional<BigInteger> number() {
            return fits ? Optional.of(number) : Optional.empty();
        }
    }

    /** Unpacks, the last number first. */
    static final class Reader {
        private BigInteger rest;

        Reader(BigInteger number) {
            this.rest = number;
        }

        long next(long values) {
            BigInteger[] split = rest.divideAndRemainder(BigInteger.valueOf(values));
            rest = split[0];
            return split[1].longValueExact();
        }

        boolean isAtEnd() {
            return rest.signum() == 0;
        }
    }
}
