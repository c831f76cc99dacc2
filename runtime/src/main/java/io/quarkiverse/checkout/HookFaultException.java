package io.quarkiverse.checkout;

/**
 * A hook of the host broke its contract: it threw, or its answer makes no sense. The request fails and nothing is
 * charged; the message is for developers and names the class, what it answered and the rule.
 */
public class HookFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param hook class name of the host's bean
     * @param answer what it answered; may be null
     * @param rule what it should have done, such as {@code a fee is never negative}
     */
    public HookFaultException(String hook, Object answer, String rule) {
        super(hook + " answered " + answer + ", but " + rule);
    }

    /** The hook threw. */
    public HookFaultException(String hook, RuntimeException cause) {
        super(hook + " failed: " + cause, cause);
    }
}
