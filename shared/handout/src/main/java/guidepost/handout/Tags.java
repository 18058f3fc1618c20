package guidepost.handout;

import java.io.IOException;

/** Says of everything painted on a page of a PDF what it is a part of. */
interface Tags extends AutoCloseable {
    /** What is painted next belongs to this part. */
    void to(Part part) throws IOException;

    @Override
    void close() throws IOException;
}
