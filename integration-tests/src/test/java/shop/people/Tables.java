package shop.people;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Looks through whole tables, as somebody who got hold of a backup would. */
@Singleton
class Tables {

    @Inject
    DataSource database;

    /** The tables with a text in any row, sorted. */
    List<String> holding(String text) {
        List<String> found = new ArrayList<>();
        for (String table : texts("SELECT tablename FROM pg_tables WHERE tablename LIKE 'checkout\\_%' ORDER BY tablename")) {
            String rows = text("SELECT count(*) FROM " + table + " AS held WHERE position(lower('" + text
                    + "') IN lower(held::text)) > 0");
            if (!rows.equals("0")) {
                found.add(table);
            }
        }
        return found;
    }

    String text(String sql) {
        return texts(sql).get(0);
    }

    private List<String> texts(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
