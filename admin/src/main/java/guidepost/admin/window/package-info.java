/** The editor's windows: they show what the editor's presenters say, and hand on what is typed. */
@NullMarked
package guidepost.admin.window;

import org.jspecify.annotations.NullMarked;
