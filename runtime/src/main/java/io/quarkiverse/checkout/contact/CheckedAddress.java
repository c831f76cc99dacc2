package io.quarkiverse.checkout.contact;

import java.util.List;

/**
 * What {@link Addresses} made of an address.
 *
 * @param address the tidied address; what was refused is empty, so that it is safe to quote with even if there are problems
 * @param problems in the order of the form; empty if the address is complete and right
 */
public record CheckedAddress(Address address, List<AddressProblem> problems) {

    public CheckedAddress {
        problems = List.copyOf(problems);
    }

    public boolean isValid() {
        return problems.isEmpty();
    }
}
