/** What the editor does, without a window: whose draft it is, what was typed, what is saved, what is wrong with it. */
@NullMarked
package guidepost.admin.editor;

import org.jspecify.annotations.NullMarked;
