package guidepost.admin.editor;

import guidepost.core.guide.Language;
import guidepost.core.item.ItemKey;
import guidepost.core.item.ItemKind;
import guidepost.core.item.TextPlace;
import java.util.List;

/** One thing about an item that can be changed, and how. */
public sealed interface FormPart {
    /** What it is, in a word or two. */
    String label();

    /** The part without what is filled in: two parts of one frame are the same fields. */
    FormPart frame();

    <T> T accept(Reader<T> reader);

    /** What is done with each kind of part. */
    interface Reader<T> {
        T words(Words part);

        T line(Line part);

        T count(Count part);

        T pick(Pick part);

        T tick(Tick part);

        T ticks(Ticks part);

        T conditions(Conditions part);

        T children(Children part);
    }

    /**
     * A text patients read.
     *
     * @param language the guide's own; translations are written elsewhere
     * @param lines how many lines it usually has
     */
    record Words(TextPlace place, Language language, String label, String text, int lines) implements FormPart {
        @Override
        public FormPart frame() {
            return new Words(place, language, label, "", lines);
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.words(this);
        }
    }

    /**
     * A line for the staff alone.
     *
     * @param code whether it becomes a code, once it is typed
     */
    record Line(ItemKey item, String field, String label, String text, boolean code) implements FormPart {
        @Override
        public FormPart frame() {
            return new Line(item, field, label, "", code);
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.line(this);
        }
    }

    /** A whole number. */
    record Count(ItemKey item, String field, String label, int value) implements FormPart {
        @Override
        public FormPart frame() {
            return new Count(item, field, label, 0);
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.count(this);
        }
    }

    /** One of a list. */
    record Pick(ItemKey item, String field, String label, List<Choice> choices, String chosen) implements FormPart {
        public Pick {
            choices = List.copyOf(choices);
        }

        @Override
        public FormPart frame() {
            return new Pick(item, field, label, choices, "");
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.pick(this);
        }
    }

    /** Yes or no. */
    record Tick(ItemKey item, String field, String label, boolean on) implements FormPart {
        @Override
        public FormPart frame() {
            return new Tick(item, field, label, false);
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.tick(this);
        }
    }

    /** Any of a list. */
    record Ticks(ItemKey item, String field, String label, List<Choice> choices, List<String> on) implements FormPart {
        public Ticks {
            choices = List.copyOf(choices);
            on = List.copyOf(on);
        }

        @Override
        public FormPart frame() {
            return new Ticks(item, field, label, choices, List.of());
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.ticks(this);
        }
    }

    /**
     * Conditions, each a line.
     *
     * @param label how the sentence begins
     * @param joint the word between two of them
     * @param questions what another one can ask of
     */
    record Conditions(
            ItemKey item, String field, String label, String joint, List<ConditionLine> lines, List<Choice> questions)
            implements FormPart {
        public Conditions {
            lines = List.copyOf(lines);
            questions = List.copyOf(questions);
        }

        @Override
        public FormPart frame() {
            return new Conditions(
                    item,
                    field,
                    label,
                    joint,
                    lines.stream().map(ConditionLine::frame).toList(),
                    questions);
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.conditions(this);
        }
    }

    /** The parts an item has of one kind, in their order. */
    record Children(ItemKey item, ItemKind kind, String label, List<Child> rows) implements FormPart {
        public Children {
            rows = List.copyOf(rows);
        }

        @Override
        public FormPart frame() {
            return new Children(
                    item, kind, label, rows.stream().map(Child::frame).toList());
        }

        @Override
        public <T> T accept(Reader<T> reader) {
            return reader.children(this);
        }
    }

    /** One of them. */
    record Child(ItemKey item, List<FormPart> parts) {
        public Child {
            parts = List.copyOf(parts);
        }

        Child frame() {
            return new Child(item, parts.stream().map(FormPart::frame).toList());
        }
    }
}
