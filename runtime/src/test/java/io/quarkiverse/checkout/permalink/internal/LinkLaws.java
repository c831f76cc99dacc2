package io.quarkiverse.checkout.permalink.internal;

import java.util.List;
import java.util.function.Supplier;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkNote;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;

/** What holds for whatever comes in as a link. Plain checks, as they run some 100,000 times. */
final class LinkLaws {

    private static final ShopPermalinks LINKS = new ShopPermalinks(null);

    private LinkLaws() {
    }

    /** There is an answer, and what is readable is safe and can be written again. */
    static LinkReading hold(String path, String query) {
        LinkReading reading = LINKS.read(path, query);
        if (reading instanceof Readable readable) {
            readable.notes().forEach(LinkLaws::isPlain);
            limits(readable.link());
            leadsHome(readable.link());
            readsAgain(readable.link());
        }
        return reading;
    }

    private static void isPlain(LinkNote note) {
        require(note.field().chars().noneMatch(Character::isISOControl)
                && note.field().length() <= 2 * LinkLimits.LONGEST_NAME, note::toString);
    }

    private static void limits(CartLink link) {
        require(link.lines().size() <= LinkLimits.MOST_LINES && link.codes().size() <= LinkLimits.MOST_CODES
                && link.attribution().size() <= LinkLimits.MOST_ATTRIBUTIONS
                && link.others().size() <= LinkLimits.MOST_PARAMETERS, () -> "too much: " + link);
        require(link.lines().stream().allMatch(line -> line.quantity() > 0 && !line.itemId().isEmpty()
                && line.itemId().chars().noneMatch(Character::isISOControl)), () -> "line: " + link);
        require(link.attribution().values().stream().noneMatch(value -> value.contains("a@b.co"))
                && link.others().stream().noneMatch(other -> other.value().contains("a@b.co")), () -> "address: " + link);
    }

    private static void leadsHome(CartLink link) {
        require(link.continueTo().isEmpty() || ContinueToTest.leadsHome(link.continueTo()), link::continueTo);
        String location = LINKS.destination(link, "/checkout");
        int question = location.indexOf('?');
        require(location.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\'), () -> location);
        require(ContinueToTest.leadsHome(question < 0 ? location : location.substring(0, question)), () -> location);
        require(question < 0 || Parameter.all(location.substring(question + 1)).stream().noneMatch(
                parameter -> LinkFields.isField(LinkFields.pointer(parameter.name().orElseThrow()))), () -> location);
    }

    private static void readsAgain(CartLink link) {
        LinkReading again = LINKS.check(link);
        require(again.equals(new Unreadable(Reason.TOO_LONG)) || again.equals(new Readable(link, List.of())),
                () -> "read again: " + again);
    }

    private static void require(boolean law, Supplier<String> found) {
        if (!law) {
            throw new AssertionError(found.get());
        }
    }
}
