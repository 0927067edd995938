package flatline.cli.export;

import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.interchange.GivenPath;
import flatline.interchange.SafeFile;
import flatline.model.picture.FilmOrder;
import flatline.model.work.Work;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Makes a film while someone waits. */
public record FilmExport(String target, PrintStream out, PrintStream err, PictureMaker maker) {

  private static final String GIF = ".gif";

  /** Makes it; returns the exit status. */
  public int write(FilmOrder order) throws UnusableException, IOException, InterruptedException {
    boolean gif = target.endsWith(GIF);
    Path place = place(gif);
    try (Work work = gif ? maker.gif(order, place) : maker.frames(order, place);
        Foreground foreground = new Foreground(work, err)) {
      foreground.run();
      work.await(Duration.ofMillis(1));
      if (foreground.isInterrupted()) {
        err.println("flatline: the film was ended early" + (gif ? " and not written" : ""));
        return ExitStatus.FAILED;
      }
    } catch (IllegalStateException failed) {
      return explain(failed);
    }
    int frames = order.plan().steps().size();
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d frames, steps %d to %d",
            target,
            frames,
            order.plan().steps().getFirst(),
            order.plan().last()));
    return ExitStatus.DONE;
  }

  private int explain(IllegalStateException failed) throws IOException {
    return switch (failed.getCause()) {
      case UncheckedIOException unwritten ->
          throw new IOException(
              "--out " + target + ": " + Objects.requireNonNull(unwritten.getCause()).getMessage());
      case CancellationException _ -> {
        err.println("flatline: the film was ended early");
        yield ExitStatus.FAILED;
      }
      case null, default -> throw failed;
    };
  }

  private Path place(boolean gif) throws UnusableException {
    boolean folder = target.endsWith("/") || target.endsWith("\\");
    try {
      Path place = GivenPath.of(target);
      if (gif) {
        SafeFile.check(place);
      } else if (!folder && !Files.isDirectory(place)) {
        throw new UnusableException(
            "--out must end with .gif for a film, or with / for a folder of its frames, got \""
                + target
                + "\"");
      }
      return place;
    } catch (IOException unusable) {
      throw new UnusableException("--out " + target + ": " + unusable.getMessage());
    }
  }
}
