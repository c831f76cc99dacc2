package io.quarkiverse.checkout.permalink.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.permalink.LinkLimits;

/** The page where a link goes on: a path of this shop or nothing, by the five steps of the permalink capability. */
final class ContinueTo {

    /** A scheme where an address could begin: at a segment, or as a value. */
    private static final Pattern SCHEME = Pattern.compile("(?:^|[/?#&=;,])[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#].*");
    private static final String PLAIN_IN_PATHS = "/!$*(),;=:@";

    private ContinueTo() {
    }

    /** @param raw as it is in the query, not decoded */
    static Optional<String> path(String raw) {
        return PercentCode.decode(raw)
                .filter(ContinueTo::isHarmless)
                .map(ContinueTo::resolve)
                .filter(ContinueTo::isOfThisOrigin)
                .map(path -> PercentCode.encode(path, PLAIN_IN_PATHS))
                .filter(path -> path.length() <= LinkLimits.LONGEST_CONTINUE_TO);
    }

    /** Whether there was a query or a fragment, neither of which is part of the path. */
    static boolean hasMoreThanAPath(String raw) {
        return PercentCode.decode(raw).filter(decoded -> QUERY_OR_FRAGMENT.matcher(decoded).find()).isPresent();
    }

    private static boolean isHarmless(String decoded) {
        return decoded.startsWith("/") && !decoded.startsWith("//") && !SCHEME.matcher(decoded).find()
                && decoded.codePoints().noneMatch(ContinueTo::isBlankControlOrBackslash);
    }

    private static boolean isBlankControlOrBackslash(int c) {
        return c == '\\' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static String resolve(String decoded) {
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : QUERY_OR_FRAGMENT.matcher(decoded).replaceFirst("").substring(1).split("/", -1)) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
            last = segment;
        }
        boolean endsInDots = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (endsInDots && !kept.isEmpty() ? "/" : "");
    }

    /** Two slashes in front would name another host, even where they come from a segment that was removed. */
    private static boolean isOfThisOrigin(String path) {
        return path.startsWith("/") && !path.startsWith("//");
    }
}
