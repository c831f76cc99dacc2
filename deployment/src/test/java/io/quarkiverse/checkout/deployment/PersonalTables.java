package io.quarkiverse.checkout.deployment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.quarkiverse.checkout.contact.PersonalDataSource;

/** Looks for tables that hold personal data nobody would tell of, or erase. */
record PersonalTables(DataSource database, List<PersonalDataSource> sources, Map<String, String> notPersonal) {

    /** What a column about somebody is called, whatever a table is said to be. */
    private static final Pattern TELLTALE = Pattern
            .compile("(.*_)?(person|email|mail|address|phone|customer|owner|buyer|merchant|user|ip)(_.*)?");

    private static final String COLUMNS = """
            SELECT table_name, column_name
            FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_type = 'BASE TABLE' AND table_schema = current_schema() AND table_name LIKE 'checkout\\_%'""";

    /** What is wrong, for who adds a table; empty if nothing is. */
    List<String> violations() {
        Map<String, Set<String>> tables = columns();
        Set<String> answered = new HashSet<>();
        sources.forEach(source -> answered.addAll(source.tables()));
        List<String> found = new ArrayList<>();
        tables.forEach((table, columns) -> {
            if (!answered.contains(table) && !notPersonal.containsKey(table)) {
                found.add(table + " is new: give it a PersonalDataSource, or say in this test why it holds nothing personal");
            } else if (answered.contains(table) && notPersonal.containsKey(table)) {
                found.add(table + " is said to hold nothing personal, but has a PersonalDataSource: take it out of this test");
            } else if (!answered.contains(table)) {
                columns.stream().filter(column -> TELLTALE.matcher(column).matches()).forEach(column -> found
                        .add(table + "." + column + " sounds personal: give the table a PersonalDataSource, or another name"));
            }
        });
        answered.stream().filter(table -> !tables.containsKey(table)).forEach(
                table -> found.add(table + " has a PersonalDataSource, but does not exist"));
        return found;
    }

    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), table -> new TreeSet<>()).add(rows.getString(2));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
