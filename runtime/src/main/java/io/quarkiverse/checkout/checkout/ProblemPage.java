package io.quarkiverse.checkout.checkout;

/**
 * A page that says what went wrong and what to do next.
 *
 * @param shell what is around it
 * @param title what happened
 * @param text why, and what to do
 * @param next address of the way on
 * @param nextLabel what the way on is called
 */
public record ProblemPage(Shell shell, String title, String text, String next, String nextLabel) {
}
