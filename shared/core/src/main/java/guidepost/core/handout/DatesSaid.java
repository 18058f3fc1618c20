package guidepost.core.handout;

import guidepost.core.guide.DateMark;
import guidepost.core.guide.GuidanceBlock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The date marks that some texts say, in any language. */
record DatesSaid(Set<String> codes) {
    static DatesSaid by(List<GuidanceBlock> blocks) {
        return new DatesSaid(blocks.stream()
                .flatMap(block -> block.text().byLanguage().values().stream())
                .flatMap(text -> Phrasing.template(text).dates())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(DateMark mark) {
        return codes.contains(mark.code());
    }
}
