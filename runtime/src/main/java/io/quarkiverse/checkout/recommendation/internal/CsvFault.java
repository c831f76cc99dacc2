package io.quarkiverse.checkout.recommendation.internal;

/** A CSV file makes no sense: in English for developers, and in parts for pages. */
final class CsvFault extends IllegalArgumentException {

    private final long row;
    private final String column;

    private CsvFault(String message, long row, String column, Exception cause) {
        super(message, cause);
        this.row = row;
        this.column = column;
    }

    static CsvFault missing(String column, Iterable<String> columns) {
        return new CsvFault("the CSV file has no column " + column + "; its first line names " + String.join(", ", columns), 1,
                column, null);
    }

    static CsvFault tooLong(long row, int most) {
        return new CsvFault("row " + row + " of the CSV file is longer than " + most + " characters; is a quote missing?", row,
                "", null);
    }

    static CsvFault wrong(long row, Exception cause) {
        return new CsvFault("row " + row + " of the CSV file: " + cause.getMessage(), row, "", cause);
    }

    /** The line of the names is the first one. */
    long row() {
        return row;
    }

    /** Which is missing; empty if none is. */
    String column() {
        return column;
    }
}
