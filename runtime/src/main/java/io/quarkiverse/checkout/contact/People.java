package io.quarkiverse.checkout.contact;

/** Who people are, and that what is done about one of them is done one after the other. */
public interface People {

    /** The same key for the same address, however its letters are cased. */
    PersonKey key(EmailAddress address);

    /**
     * Waits for others who do something about a person, and makes them wait until the caller's transaction ends: so that no
     * mail begins to be sent after their order, or their wish to get none, was committed. It is taken before any lock on a
     * cart.
     */
    void fence(PersonKey person);

    /**
     * Forgets what shoppers typed and said with an address, and sends it no reminder any more of what is planned. Orders stay,
     * and so does a wish to get no mail. A repeat changes nothing.
     */
    void erase(EmailAddress address);
}
