package guidepost.db;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jooq.Field;

/** Values that are not those that are there. */
final class Others {
    private static final Map<Class<?>, Object> WHERE_THERE_IS_NONE = Map.of(
            String.class,
            "x",
            Integer.class,
            1,
            Long.class,
            1L,
            Boolean.class,
            true,
            LocalDate.class,
            LocalDate.of(2020, 1, 1),
            OffsetDateTime.class,
            OffsetDateTime.parse("2020-01-01T00:00:00Z"));

    private static final Map<Class<?>, UnaryOperator<Object>> OTHERS = Map.of(
            String.class,
                    old -> "x"
                            + old.toString()
                                    .substring(Math.min(1, old.toString().length())),
            Integer.class, old -> (Integer) old + 1,
            Long.class, old -> (Long) old + 1000,
            Boolean.class, old -> !(Boolean) old,
            LocalDate.class, old -> ((LocalDate) old).plusDays(1),
            OffsetDateTime.class, old -> ((OffsetDateTime) old).plusSeconds(1));

    private Others() {}

    static <T> T than(Field<T> field, T old) {
        Class<T> type = field.getType();
        return type.cast(
                old == null
                        ? Objects.requireNonNull(WHERE_THERE_IS_NONE.get(type))
                        : Objects.requireNonNull(OTHERS.get(type)).apply(old));
    }
}
