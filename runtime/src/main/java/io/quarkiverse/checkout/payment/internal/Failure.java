package io.quarkiverse.checkout.payment.internal;

/** Describes exceptions of handlers without their messages, which may carry what nobody should read in a log. */
final class Failure {

    private Failure() {
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder("failed with ").append(failure.getClass().getName());
        StackTraceElement[] trace = failure.getStackTrace();
        if (trace.length > 0) {
            text.append(" at ").append(trace[0]);
        }
        Throwable cause = failure.getCause();
        if (cause != null) {
            text.append(", caused by ").append(cause.getClass().getName());
        }
        return text.toString();
    }
}
