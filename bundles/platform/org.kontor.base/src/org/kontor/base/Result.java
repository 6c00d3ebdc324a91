package org.kontor.base;

import java.util.List;
import java.util.function.Function;

/** What a service answers: the value, or what is wrong with the input. A rejected call has changed nothing. */
public sealed interface Result<T> {

    /** It was done. */
    record Done<T>(T value) implements Result<T> {
    }

    /** It was not done; at least one problem. */
    record Rejected<T>(List<Problem> problems) implements Result<T> {

        /** Copies the problems. */
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A rejection names at least one problem");
            }
        }
    }

    /** It was done. */
    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /** It was not done. */
    static <T> Result<T> rejected(List<Problem> problems) {
        return new Rejected<>(problems);
    }

    /** It was not done, for one reason. */
    static <T> Result<T> rejected(String field, Message message) {
        return new Rejected<>(List.of(new Problem(field, message)));
    }

    /** Empty when it was done. */
    default List<Problem> problems() {
        return this instanceof Rejected<T> rejected ? rejected.problems() : List.of();
    }

    /** The value; {@link IllegalStateException} with the problems in words when there is none. */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Rejected<T> rejected -> throw new IllegalStateException(rejected.problems().toString());
        };
    }

    /** The same result with another value. */
    default <U> Result<U> map(Function<T, U> change) {
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value()));
            case Rejected<T> rejected -> new Rejected<>(rejected.problems());
        };
    }
}
