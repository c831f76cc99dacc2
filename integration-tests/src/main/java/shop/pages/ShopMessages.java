package shop.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The shop's texts; all of them are in {@code messages/shop.properties} and its translations. */
@MessageBundle("shop")
public interface ShopMessages {

    @Message
    String language();

    @Message
    String claim();

    @Message
    String skip_to_content();

    @Message
    String note();

    @Message
    String search();

    @Message
    String search_hint();

    @Message
    String your_things();

    @Message
    String sign_in();

    @Message
    String sign_out(String name);

    @Message
    String cart();

    @Message
    String shelves();

    @Message
    String everything();

    @Message
    String footer_story();

    @Message
    String service();

    @Message
    String delivery_page();

    @Message
    String delivery_text();

    @Message
    String returns_page();

    @Message
    String returns_text();

    @Message
    String terms_page();

    @Message
    String terms_text();

    @Message
    String privacy_page();

    @Message
    String privacy_text();

    @Message
    String demo();

    @Message
    String mailbox();

    @Message
    String demo_users();

    @Message
    String demo_note();

    @Message
    String hero_title();

    @Message
    String hero_text();

    @Message
    String look_around();

    @Message
    String featured();

    @Message
    String promise_price_title();

    @Message
    String promise_price();

    @Message
    String promise_parcel_title();

    @Message
    String promise_parcel();

    @Message
    String promise_welcome_title();

    @Message
    String promise_welcome();

    @Message
    String filter();

    @Message
    String shelf();

    @Message
    String all_shelves();

    @Message
    String price_in(String currency);

    @Message
    String price_from();

    @Message
    String price_to();

    @Message
    String sort();

    @Message
    String sort_featured();

    @Message
    String sort_cheapest();

    @Message
    String sort_dearest();

    @Message
    String sort_title();

    @Message
    String show();

    @Message
    String show_all();

    @Message
    String found(int count);

    @Message
    String nothing_found();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String page_of(int page, int pages);

    @Message
    String from(String price);

    @Message
    String before();

    @Message
    String now();

    @Message
    String variants(int count);

    @Message
    String download();

    @Message
    String choose();

    @Message
    String sold_out();

    @Message
    String left(long count);

    @Message
    String surcharge(String price);

    @Message
    String longest(int characters);

    @Message
    String none();

    @Message
    String quantity();

    @Message
    String add_to_cart();

    @Message
    String pass_on();

    @Message
    String pass_on_hint();

    @Message
    String tax_included();

    @Message
    String delivery_fact();

    @Message
    String download_fact();

    @Message
    String at_most(int count);

    @Message
    String per(String price, String measure);

    @Message
    String others();

    @Message
    String missing_title();

    @Message
    String missing_text();

    @Message
    String sign_in_text();

    @Message
    String sign_in_failed();

    @Message
    String user_name();

    @Message
    String password();

    @Message
    String mara();

    @Message
    String otto();

    @Message
    String demo_password();

    @Message
    String mailbox_real();

    @Message
    String mailbox_empty();

    @Message
    String mails();

    @Message
    String mail_from();

    @Message
    String mail_to();

    @Message
    String mail_html();

    @Message
    String mail_text();

    @Message
    String mail_headers();

    @Message
    String small_order();

    @Message
    String small_order_reason(String amount);

    @Message
    String seeds_promotion();

    @Message
    String parcel();

    @Message
    String parcel_time();

    @Message
    String express();

    @Message
    String express_time();

    @Message
    String europe_time();

    @Message
    String overseas_time();
}
