package guidepost.admin.editor;

import guidepost.admin.editor.SettingRow.Choice;
import guidepost.admin.editor.SettingRow.Input;
import guidepost.core.guide.Language;
import guidepost.db.Operation;
import guidepost.exchange.clinic.ClinicSettings;
import guidepost.exchange.clinic.Setting;
import guidepost.exchange.clinic.SettingsRejected;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The clinic's settings: each is saved when its field is left, and the last change can be taken back. */
public final class SettingsPresenter {
    private final EditorSession session;
    private final EditorWords words;
    private final SettingsView view;
    private final Deque<Step> done = new ArrayDeque<>();
    private ClinicSettings settings;

    /** @param value what it was before; empty for the default */
    private record Step(Setting setting, Optional<String> value) {}

    public SettingsPresenter(EditorSession session, EditorWords words, SettingsView view) {
        this.session = session;
        this.words = words;
        this.view = view;
        this.settings = session.settings();
    }

    public boolean mayWrite() {
        return session.who().may(Operation.CHANGE_SETTING);
    }

    /** Reads them anew: the front desk and the command line change some too. */
    public void refresh() {
        session.ports().store().call(() -> session.ports().clinic().read()).then(this::take, this::trouble);
    }

    private void take(ClinicSettings fresh) {
        settings = fresh;
        session.takeSettings(fresh);
        view.show(groups(), mayWrite());
    }

    /** Says at once whether a setting can have the value that is being typed. */
    public void typed(Setting setting, String value) {
        view.problem(setting, problem(setting, value.strip()));
    }

    private Optional<String> problem(Setting setting, String value) {
        try {
            change(setting, value);
            return Optional.empty();
        } catch (SettingsRejected e) {
            return Optional.of(words.say("settings.problem", label(setting), e.problem()));
        }
    }

    private ClinicSettings change(Setting setting, String value) throws SettingsRejected {
        return value.isEmpty() ? settings.without(setting.key()) : settings.with(setting.key(), value);
    }

    /** Saves what stands in a field that is being left; nothing happens where nothing was changed. */
    public void set(Setting setting, String typed) {
        String value = typed.strip();
        Optional<String> before = given(setting);
        Optional<String> after = Optional.of(value).filter(text -> !text.isEmpty());
        if (!mayWrite() || after.equals(before) || problem(setting, value).isPresent()) {
            return;
        }
        save(setting, after, "settings.saved", () -> done.addLast(new Step(setting, before)));
    }

    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            view.put(step.setting(), step.value().orElse(""));
            view.problem(step.setting(), Optional.empty());
            save(step.setting(), step.value(), "settings.taken-back", () -> {});
        }
    }

    private void save(Setting setting, Optional<String> value, String said, Runnable then) {
        session.ports()
                .store()
                .call(() -> session.ports().database().clinic().change(session.who(), setting, value))
                .then(
                        fresh -> {
                            then.run();
                            take(fresh);
                            view.say(words.say(said, label(setting)), false, !done.isEmpty());
                        },
                        this::trouble);
    }

    private void trouble(Exception failure) {
        view.say(words.say("settings.not-saved", String.valueOf(failure.getMessage())), true, !done.isEmpty());
    }

    private Optional<String> given(Setting setting) {
        return settings.isSet(setting) ? Optional.of(value(settings, setting)) : Optional.empty();
    }

    private static String value(ClinicSettings settings, Setting setting) {
        try {
            return settings.get(setting.key());
        } catch (SettingsRejected e) {
            throw new IllegalStateException(e);
        }
    }

    private String usual(Setting setting) {
        try {
            return value(settings.without(setting.key()), setting);
        } catch (SettingsRejected e) {
            throw new IllegalStateException(e);
        }
    }

    // The form

    private List<SettingsGroup> groups() {
        return List.of(
                group(
                        "clinic",
                        Setting.NAME,
                        Setting.ADDRESS,
                        Setting.PHONE,
                        Setting.OUT_OF_HOURS_NUMBER,
                        Setting.EMERGENCY_NUMBER,
                        Setting.LOGO),
                group("region", Setting.REGION, Setting.TIME_ZONE, Setting.CLOCK, Setting.LANGUAGE),
                group("printing", Setting.PAPER, Setting.PRINTER, Setting.DUPLEX),
                group(
                        "kiosk",
                        Setting.RECEPTION_ONLY,
                        Setting.IDLE_SECONDS,
                        Setting.WARNING_SECONDS,
                        Setting.RESULT_SECONDS,
                        Setting.PIXELS_PER_MILLIMETRE));
    }

    private SettingsGroup group(String name, Setting... all) {
        return new SettingsGroup(
                words.say("settings." + name), Stream.of(all).map(this::row).toList());
    }

    private SettingRow row(Setting setting) {
        Input input = input(setting);
        String usual = usual(setting);
        return new SettingRow(
                setting,
                label(setting),
                words.say("setting." + setting.key() + ".help"),
                input,
                input == Input.SWITCH
                        ? value(settings, setting)
                        : given(setting).orElse(""),
                usual,
                input == Input.CHOICE ? choices(setting, usual) : List.of());
    }

    private String label(Setting setting) {
        return words.say("setting." + setting.key());
    }

    private static Input input(Setting setting) {
        return switch (setting) {
            case ADDRESS -> Input.LINES;
            case REGION, TIME_ZONE, CLOCK, LANGUAGE, PAPER -> Input.CHOICE;
            case DUPLEX, RECEPTION_ONLY -> Input.SWITCH;
            default -> Input.LINE;
        };
    }

    private List<Choice> choices(Setting setting, String usual) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", words.say("settings.usual", name(setting, usual))));
        values(setting).map(value -> new Choice(value, name(setting, value))).forEach(all::add);
        Optional<String> own = given(setting);
        if (own.isPresent() && all.stream().noneMatch(choice -> choice.value().equals(own.get()))) {
            all.add(new Choice(own.get(), name(setting, own.get())));
        }
        return all;
    }

    private Stream<String> values(Setting setting) {
        return switch (setting) {
            case REGION ->
                Stream.of(Locale.getISOCountries())
                        .sorted(Comparator.comparing(country -> name(Setting.REGION, country)));
            case TIME_ZONE ->
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone ->
                                zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                        .sorted();
            case LANGUAGE -> session.published().languages().stream().map(Language::tag);
            case CLOCK -> Stream.of("24", "12");
            case PAPER -> Stream.of(ClinicSettings.Paper.values()).map(Enum::name);
            default -> Stream.empty();
        };
    }

    private String name(Setting setting, String value) {
        return switch (setting) {
            case REGION -> new Locale.Builder().setRegion(value).build().getDisplayCountry(Language.ENGLISH.locale());
            case LANGUAGE -> words.language(new Language(value));
            case CLOCK, PAPER -> words.say("setting." + setting.key() + "." + value);
            default -> value;
        };
    }
}
