package guidepost.admin.editor;

import java.util.List;

/** Settings of one subject, under one heading. */
public record SettingsGroup(String title, List<SettingRow> rows) {
    public SettingsGroup {
        rows = List.copyOf(rows);
    }
}
