package io.quarkiverse.checkout.recommendation.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file (RFC 4180) one after the other, by the names in its first line. */
public final class CsvRows implements AutoCloseable {

    private static final int LONGEST_ROW = 64 * 1024;
    private static final int END = -1;

    private final BufferedReader reader;
    private final List<String> names;
    private List<String> row = List.of();
    private long number = 1;

    public CsvRows(Reader text) throws IOException {
        reader = new BufferedReader(text);
        names = read();
        if (!names.isEmpty() && names.get(0).startsWith("\uFEFF")) {
            names.set(0, names.get(0).substring(1));
        }
    }

    /** Goes to the next row that is not blank. */
    public boolean next() throws IOException {
        do {
            row = read();
            number++;
        } while (row.size() == 1 && row.get(0).isBlank());
        return !row.isEmpty();
    }

    /** The text of a column; empty if this row ends before it. */
    public String text(String column) {
        return find(column).orElseThrow(() -> CsvFault.missing(column, names));
    }

    /** The same; nothing if no row has such a column. */
    public Optional<String> find(String column) {
        int place = names.indexOf(column);
        return place < 0 ? Optional.empty() : Optional.of(place < row.size() ? row.get(place) : "");
    }

    /** The text of the first column. */
    public String first() {
        return row.get(0);
    }

    /** Checks the row, with its number in the message. The line of the names is the first one. */
    public void check(Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CsvFault.wrong(number, e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private List<String> read() throws IOException {
        List<String> cells = new ArrayList<>();
        int length = 0;
        int next = reader.read();
        while (next != END) {
            StringBuilder cell = new StringBuilder();
            next = next == '"' ? quoted(cell) : plain(next, cell);
            cells.add(cell.toString());
            length += cell.length();
            if (length > LONGEST_ROW) {
                throw CsvFault.tooLong(number + 1, LONGEST_ROW);
            }
            if (next != ',') {
                break;
            }
            next = reader.read();
            if (next == END) {
                cells.add("");
            }
        }
        return cells;
    }

    private int plain(int first, StringBuilder cell) throws IOException {
        int next = first;
        while (next != END && next != ',' && next != '\n') {
            append(next, cell);
            next = reader.read();
        }
        if (cell.length() > 0 && cell.charAt(cell.length() - 1) == '\r') {
            cell.setLength(cell.length() - 1);
        }
        return next;
    }

    /** @return what follows the cell */
    private int quoted(StringBuilder cell) throws IOException {
        int next = reader.read();
        while (next != END) {
            if (next == '"') {
                next = reader.read();
                if (next != '"') {
                    break;
                }
            }
            append(next, cell);
            next = reader.read();
        }
        return next == '\r' ? reader.read() : next;
    }

    private void append(int character, StringBuilder cell) {
        cell.append((char) character);
        if (cell.length() > LONGEST_ROW) {
            throw CsvFault.tooLong(number + 1, LONGEST_ROW);
        }
    }
}
