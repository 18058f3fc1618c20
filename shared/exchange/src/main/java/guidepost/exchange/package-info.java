/** What the two programs hand each other as files, and what the kiosk lives on: sealed editions, answers, the default guide. */
@NullMarked
package guidepost.exchange;

import org.jspecify.annotations.NullMarked;
