/** What a decision costs, here and elsewhere. */
@org.jspecify.annotations.NullMarked
package guidepost.exchange.bench;
