package guidepost.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public operation of the store against every role, as the table says: what the table does not know fails here. */
final class PermissionsTest {
    /** The parts of the store, by how they are come by. */
    private static final List<Class<?>> PARTS = parts();
    /** Hands out the parts, and closes. */
    private static final Set<String> DOORS = Set.of("Database.close");

    @TempDir
    Path data;

    @Test
    void every_public_operation_stands_in_the_table_and_nothing_else_does() {
        Set<String> there = operations().map(PermissionsTest::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows =
                Arrays.stream(Operation.values()).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(rows).hasSizeGreaterThan(35);
    }

    @Test
    void an_operation_that_is_not_open_asks_who_wants_it() {
        assertThat(operations()).allSatisfy(method -> assertThat(
                        method.getParameterCount() > 0 && method.getParameterTypes()[0] == SignedIn.class)
                .as(name(method))
                .isEqualTo(!row(method).isOpen()));
    }

    @Test
    void the_store_lets_do_exactly_what_the_table_says() throws Exception {
        try (Database database = TestEngine.H2.open(data)) {
            SignedIn ada = Staff.first(database);
            Map<Role, SignedIn> people = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                people.put(role, Staff.with(database, ada, role.toString(), role));
            }
            List<Method> asking =
                    operations().filter(method -> !row(method).isOpen()).toList();
            for (Method method : asking) {
                for (Role role : Role.values()) {
                    assertThat(isLet(database, method, Objects.requireNonNull(people.get(role))))
                            .as("%s by %s", name(method), role)
                            .isEqualTo(row(method).roles().contains(role));
                }
            }
        }
    }

    /** Whether it goes past the store's gate; what becomes of it without anything to work on does not matter. */
    private static boolean isLet(Database database, Method method, SignedIn who) throws IllegalAccessException {
        @Nullable Object[] arguments = new @Nullable Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = nothing(method.getParameterTypes()[i]);
        }
        arguments[0] = who;
        try {
            method.invoke(part(database, method.getDeclaringClass()), arguments);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof NotPermitted);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == long.class) {
            return -1L;
        }
        if (type == int.class) {
            return -1;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == Optional.class ? Optional.empty() : null;
    }

    private static Object part(Database database, Class<?> type) {
        return parts(database)
                .filter(part -> part.getClass() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Object> parts(Database database) {
        return Stream.concat(Stream.of(database), doors().map(door -> {
            try {
                return door.invoke(database);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static List<Class<?>> parts() {
        return Stream.<Class<?>>concat(Stream.of(Database.class), doors().map(Method::getReturnType))
                .toList();
    }

    /** What a database hands its parts out by. */
    private static Stream<Method> doors() {
        return Arrays.stream(Database.class.getDeclaredMethods())
                .filter(PermissionsTest::isOffered)
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType().getPackage() == Database.class.getPackage()
                        && !method.getReturnType().isRecord());
    }

    private static Stream<Method> operations() {
        Set<Method> doors = doors().collect(Collectors.toSet());
        return PARTS.stream()
                .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
                .filter(PermissionsTest::isOffered)
                .filter(method -> !doors.contains(method) && !DOORS.contains(name(method)));
    }

    private static boolean isOffered(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static Operation row(Method method) {
        return Arrays.stream(Operation.values())
                .filter(row -> row.method().equals(name(method)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name(method) + " is not in the table"));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
