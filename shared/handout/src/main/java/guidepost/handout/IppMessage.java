package guidepost.handout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said to a printer, or by it, in the Internet Printing Protocol (RFC 8010), as far as a sheet needs it.
 *
 * @param code of the operation asked for, or of how it went
 */
record IppMessage(int code, List<Group> groups) {
    static final int OPERATION = 0x01;
    static final int JOB = 0x02;
    static final int PRINTER = 0x04;

    private static final int VERSION = 0x0200;
    private static final int END = 0x03;
    private static final int LAST_DELIMITER = 0x0F;
    private static final int MOST_BYTES = 1 << 20;

    IppMessage {
        groups = List.copyOf(groups);
    }

    /** The kinds of values that are asked or told. */
    enum Kind {
        INTEGER(0x21),
        BOOLEAN(0x22),
        ENUM(0x23),
        NAME(0x42),
        KEYWORD(0x44),
        URI(0x45),
        CHARSET(0x47),
        LANGUAGE(0x48),
        MIME_TYPE(0x49);

        private final int tag;

        Kind(int tag) {
            this.tag = tag;
        }

        private boolean isNumber() {
            return this == INTEGER || this == ENUM;
        }

        private static Optional<Kind> of(int tag) {
            for (Kind kind : values()) {
                if (kind.tag == tag) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** One value, in words or digits. */
    record Value(Kind kind, String text) {
        int number() {
            return Integer.parseInt(text);
        }
    }

    /** Attributes that belong together, such as those of one job. */
    record Group(int tag, Map<String, List<Value>> attributes) {
        Group {
            attributes = Map.copyOf(attributes);
        }

        List<Value> all(String name) {
            return attributes.getOrDefault(name, List.of());
        }

        Optional<Value> first(String name) {
            return all(name).stream().findFirst();
        }

        boolean says(String name, String text) {
            return all(name).stream().anyMatch(value -> value.text().equals(text));
        }
    }

    boolean succeeded() {
        return code < 0x0100;
    }

    List<Group> groups(int tag) {
        return groups.stream().filter(group -> group.tag() == tag).toList();
    }

    /** A question to a printer, in the order the protocol wants. */
    static final class Request {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Request(int operation) {
            write(() -> {
                out.writeShort(VERSION);
                out.writeShort(operation);
                out.writeInt(1);
            });
            group(OPERATION);
            with("attributes-charset", Kind.CHARSET, "utf-8");
            with("attributes-natural-language", Kind.LANGUAGE, "en");
        }

        Request group(int tag) {
            write(() -> out.writeByte(tag));
            return this;
        }

        /** One attribute, of several values where there are several. */
        Request with(String name, Kind kind, String... values) {
            for (int i = 0; i < values.length; i++) {
                String told = i == 0 ? name : "";
                String value = values[i];
                write(() -> {
                    out.writeByte(kind.tag);
                    text(told);
                    value(kind, value);
                });
            }
            return this;
        }

        private void value(Kind kind, String value) throws IOException {
            if (kind.isNumber()) {
                out.writeShort(Integer.BYTES);
                out.writeInt(Integer.parseInt(value));
            } else if (kind == Kind.BOOLEAN) {
                out.writeShort(1);
                out.writeBoolean(Boolean.parseBoolean(value));
            } else {
                text(value);
            }
        }

        private void text(String text) throws IOException {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            out.writeShort(encoded.length);
            out.write(encoded);
        }

        byte[] bytes() {
            write(() -> out.writeByte(END));
            return bytes.toByteArray();
        }

        private interface Writing {
            void write() throws IOException;
        }

        private static void write(Writing writing) {
            try {
                writing.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @throws IOException where it is no such message, or one without end */
    static IppMessage read(InputStream said) throws IOException {
        byte[] bytes = said.readNBytes(MOST_BYTES);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.readShort();
        int code = in.readUnsignedShort();
        in.readInt();
        List<Group> groups = new ArrayList<>();
        Map<String, List<Value>> attributes = new LinkedHashMap<>();
        int open = 0;
        String name = "";
        for (int tag = in.readUnsignedByte(); tag != END; tag = in.readUnsignedByte()) {
            if (tag <= LAST_DELIMITER) {
                close(groups, open, attributes);
                attributes = new LinkedHashMap<>();
                open = tag;
            } else {
                String told = text(in);
                name = told.isEmpty() ? name : told;
                Optional<Value> value = value(tag, in);
                if (value.isPresent()) {
                    attributes.computeIfAbsent(name, first -> new ArrayList<>()).add(value.get());
                }
            }
        }
        close(groups, open, attributes);
        return new IppMessage(code, groups);
    }

    private static void close(List<Group> groups, int open, Map<String, List<Value>> attributes) {
        if (open > 0) {
            groups.add(new Group(open, attributes));
        }
    }

    private static Optional<Value> value(int tag, DataInputStream in) throws IOException {
        Optional<Kind> kind = Kind.of(tag);
        if (kind.filter(Kind::isNumber).isPresent()) {
            in.readShort();
            return Optional.of(new Value(kind.get(), String.valueOf(in.readInt())));
        }
        if (kind.filter(known -> known == Kind.BOOLEAN).isPresent()) {
            in.readShort();
            return Optional.of(new Value(kind.get(), String.valueOf(in.readBoolean())));
        }
        String text = text(in);
        return kind.map(known -> new Value(known, text));
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the printer broke off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
