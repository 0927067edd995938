package flatline.viewmodel.study;

import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.IdxException;
import flatline.model.work.Latest;
import flatline.viewmodel.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The images: MNIST, or a pair of files that the user opened. They are read in the background,
 * once, when they are first needed. Used on the thread of the window alone.
 */
final class DigitSource {

  /** What reading came to. */
  private record Read(Optional<DigitData> data, Optional<Message> problem) {}

  private final Executor background;
  private final Supplier<DigitData> shipped;
  private final Latest<Read> arrived = new Latest<>();
  private @Nullable DigitData data;
  private boolean reading;

  DigitSource(Executor background, Supplier<DigitData> shipped) {
    this.background = background;
    this.shipped = shipped;
  }

  /** The images, if they have been read. */
  Optional<DigitData> data() {
    return Optional.ofNullable(data);
  }

  /** Whether they are being read. */
  boolean isReading() {
    return reading;
  }

  /** Has those read that come with the program, unless others are there. */
  void read() {
    if (data == null && !reading) {
      reading = true;
      background.execute(
          () -> arrived.offer(new Read(Optional.of(shipped.get()), Optional.empty())));
    }
  }

  /** Has a pair of files read; what was there stays if they are none. */
  void read(Path images, Path labels) {
    reading = true;
    background.execute(() -> arrived.offer(readPair(images, labels)));
  }

  private static Read readPair(Path images, Path labels) {
    try {
      String name = String.valueOf(images.getFileName());
      var pair = new DigitData(name, DigitData.read(images, labels), Optional.empty());
      return new Read(Optional.of(pair), Optional.empty());
    } catch (IdxException | IllegalArgumentException refused) {
      return refused(String.valueOf(refused.getMessage()));
    } catch (IOException unreadable) {
      return refused(images + ", " + labels + ": " + unreadable.getMessage());
    }
  }

  private static Read refused(String why) {
    return new Read(Optional.empty(), Optional.of(Message.of("digits.notOpened", why)));
  }

  /** Takes what was read since the last pulse; what was wrong with it, if something was. */
  Optional<Message> onPulse() {
    Optional<Read> read = arrived.take();
    read.ifPresent(now -> {
      reading = false;
      now.data().ifPresent(found -> data = found);
    });
    return read.flatMap(Read::problem);
  }
}
