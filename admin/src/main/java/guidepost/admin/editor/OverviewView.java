package guidepost.admin.editor;

import java.util.List;

/** Where everything is seen at a glance. */
public interface OverviewView {
    void show(List<OverviewCard> cards);
}
