package guidepost.admin.editor;

import java.util.Optional;

/** What stands on the page of a review. */
final class ReviewPage implements ReviewView {
    private Optional<ReviewPicture> picture = Optional.empty();
    private Optional<ReviewSteps> steps = Optional.empty();
    private String said = "";
    private boolean trouble;

    @Override
    public void working() {
        picture = Optional.empty();
    }

    @Override
    public void show(ReviewPicture fresh, ReviewSteps open) {
        picture = Optional.of(fresh);
        steps = Optional.of(open);
    }

    @Override
    public void say(String sentence, boolean isTrouble) {
        said = sentence;
        trouble = isTrouble;
    }

    ReviewPicture picture() {
        return picture.orElseThrow();
    }

    ReviewSteps steps() {
        return steps.orElseThrow();
    }

    String said() {
        return said;
    }

    boolean trouble() {
        return trouble;
    }
}
