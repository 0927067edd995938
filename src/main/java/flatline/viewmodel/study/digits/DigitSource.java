package flatline.viewmodel.study.digits;

import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.IdxException;
import flatline.viewmodel.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The images: MNIST, or a pair of files that the user opened. They are read in the background when
 * they are needed, and may arrive in any order: those asked for last stay. Used on the thread of
 * the window alone.
 */
final class DigitSource {

  private static final String NOT_OPENED = "digits.notOpened";

  /** What {@link #pick} is before there are images, and for those that come with the program. */
  private static final int NONE = -1;

  private static final int SHIPPED = 0;

  /** What reading came to; {@code order} counts what was asked for. */
  private record Read(int order, int pick, Optional<DigitData> data, Optional<Message> problem) {}

  private interface Reader {
    DigitData read() throws IOException, IdxException;

    default Message unread(Throwable why) {
      return Message.because(NOT_OPENED, why);
    }
  }

  /** Files of the user, whose names are said where they cannot be read. */
  private record Pair(Path images, Path labels) implements Reader {

    @Override
    public DigitData read() throws IOException, IdxException {
      String name = String.valueOf(images.getFileName());
      return new DigitData(name, DigitData.read(images, labels), Optional.empty());
    }

    @Override
    public Message unread(Throwable why) {
      return why instanceof IOException
          ? new Message(
              NOT_OPENED,
              List.of(Message.PART),
              List.of(Message.because("digits.files", why, images.toString(), labels.toString())))
          : Reader.super.unread(why);
    }
  }

  private final Executor background;
  private final Supplier<DigitData> shipped;
  private final Queue<Read> arrived = new ConcurrentLinkedQueue<>();
  private @Nullable DigitData data;
  private int pick = NONE;
  private int shown;
  private int asked;
  private int answered;
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

  DigitSource(Executor background, Supplier<DigitData> shipped) {
    this.background = background;
    this.shipped = shipped;
  }

  /** The images, if they have been read. */
  Optional<DigitData> data() {
    return Optional.ofNullable(data);
  }

  /** Which images these are, also where they were let go: other ones have another number. */
  int pick() {
    return pick;
  }

  /**
   * Whoever learns from them has them. Those that come with the program can be read again, and so
   * do not take up memory here; a user's files may be gone.
   */
  void rest() {
    if (pick == SHIPPED) {
      data = null;
    }
  }

  /** Whether some that were asked for have not arrived yet. */
  boolean isReading() {
    return reading.get();
  }

  /** The same, to be watched. */
  ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Has those read that come with the program, unless some are there or on their way. */
  void read() {
    if (data == null && !isReading()) {
      int order = ++asked;
      ask(order, SHIPPED, shipped::get);
    }
  }

  /** Has a pair of files read; what was there stays if they are none. */
  void read(Path images, Path labels) {
    int order = ++asked;
    ask(order, order, new Pair(images, labels));
  }

  private void ask(int order, int picked, Reader reader) {
    reading.set(true);
    background.execute(() -> arrived.add(answer(order, picked, reader)));
  }

  /** Whatever goes wrong is an answer, or the page would wait for ever. */
  private static Read answer(int order, int picked, Reader reader) {
    try {
      return new Read(order, picked, Optional.of(reader.read()), Optional.empty());
    } catch (IOException | IdxException | RuntimeException | Error failed) {
      return new Read(order, picked, Optional.empty(), Optional.of(reader.unread(failed)));
    }
  }

  /** Takes what was read since the last pulse; what was wrong with it, if something was. */
  Optional<Message> onPulse() {
    Optional<Message> problem = Optional.empty();
    for (Read read = arrived.poll(); read != null; read = arrived.poll()) {
      answered++;
      take(read);
      problem = read.problem().isPresent() ? read.problem() : problem;
    }
    reading.set(answered < asked);
    return problem;
  }

  private void take(Read read) {
    if (read.data().isPresent() && read.order() > shown) {
      data = read.data().get();
      pick = read.pick();
      shown = read.order();
    }
  }
}
