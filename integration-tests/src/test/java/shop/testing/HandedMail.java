package shop.testing;

import java.time.Instant;

/**
 * A message that a mail server got whole.
 *
 * @param id its Message-ID, without the brackets
 * @param begunAt when its DATA came
 * @param taken false if the server said that it did not take it
 */
public record HandedMail(String id, String recipient, Instant begunAt, boolean taken) {
}
