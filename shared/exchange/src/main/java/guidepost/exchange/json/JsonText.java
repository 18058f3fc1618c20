package guidepost.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How a JSON value is spelt: compact (the canonical form) or laid out for people. */
public final class JsonText {
    private static final int WIDTH = 120;
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** No white space, only the escapes JSON demands. */
    public static String compact(Json json) {
        StringBuilder out = new StringBuilder();
        compact(json, out);
        return out.toString();
    }

    public static byte[] utf8(Json json) {
        return compact(json).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean compact(Json json, StringBuilder out) {
        return json.fold(
                scalar -> {
                    out.append(scalar);
                    return true;
                },
                array -> {
                    out.append('[');
                    String comma = "";
                    for (Json item : array.items()) {
                        out.append(comma);
                        compact(item, out);
                        comma = ",";
                    }
                    out.append(']');
                    return true;
                },
                members -> {
                    out.append('{');
                    String comma = "";
                    for (var member : members.byName().entrySet()) {
                        out.append(comma).append(quoted(member.getKey())).append(':');
                        compact(member.getValue(), out);
                        comma = ",";
                    }
                    out.append('}');
                    return true;
                });
    }

    /** Indented by two; what fits on a line stays on it. Ends with a line break. */
    public static String pretty(Json json) {
        return pretty(json, "", 0) + "\n";
    }

    private static String pretty(Json json, String indent, int used) {
        String oneLine = oneLine(json);
        if (used + oneLine.length() <= WIDTH) {
            return oneLine;
        }
        String deeper = indent + "  ";
        return json.fold(
                scalar -> scalar,
                array -> broken(
                        "[",
                        array.items().stream()
                                .map(item -> pretty(item, deeper, deeper.length() + 1))
                                .toList(),
                        "]",
                        indent),
                members -> {
                    List<String> parts = new ArrayList<>();
                    members.byName().forEach((name, value) -> {
                        String start = quoted(name) + ": ";
                        parts.add(start + pretty(value, deeper, deeper.length() + start.length() + 1));
                    });
                    return broken("{", parts, "}", indent);
                });
    }

    private static String broken(String open, List<String> parts, String close, String indent) {
        String between = "\n" + indent + "  ";
        return open + between + String.join("," + between, parts) + "\n" + indent + close;
    }

    private static String oneLine(Json json) {
        return json.fold(
                scalar -> scalar,
                array -> "["
                        + String.join(
                                ", ",
                                array.items().stream().map(JsonText::oneLine).toList())
                        + "]",
                members -> "{"
                        + String.join(
                                ", ",
                                members.byName().entrySet().stream()
                                        .map(member -> quoted(member.getKey()) + ": " + oneLine(member.getValue()))
                                        .toList())
                        + "}");
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
