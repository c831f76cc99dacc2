package io.quarkiverse.checkout.payment.internal;

/** What a guarded call of a handler came to. */
sealed interface HandlerAnswer<T> {

    /** Answered in time; never null. */
    record Given<T>(T value) implements HandlerAnswer<T> {
    }

    /** Called, and no usable answer came: too slow, an exception, null. */
    record Missing<T>(String why) implements HandlerAnswer<T> {
    }

    /** Not called: too many calls of this handler are running. */
    record Busy<T>() implements HandlerAnswer<T> {
    }
}
