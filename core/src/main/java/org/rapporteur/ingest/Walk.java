package org.rapporteur.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for files below named paths; follows no link that it finds on the way. */
final class Walk extends SimpleFileVisitor<Path> {

    private final List<FoundFile> files = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private Path root;

    private Walk(Path root) {
        this.root = root;
    }

    static Found from(List<Path> paths) {
        Walk walk = new Walk(Path.of(""));
        for (Path path :
                paths.stream().sorted(Comparator.comparing(Path::toString)).toList()) {
            walk.start(path);
        }
        walk.files.sort(Comparator.comparing(FoundFile::name)
                .thenComparing(found -> found.file().toString()));
        walk.unusable.sort(Comparator.naturalOrder());
        return new Found(walk.files, walk.unusable);
    }

    private void start(Path path) {
        root = path;
        try {
            Files.walkFileTree(Files.isSymbolicLink(path) ? path.toRealPath() : path, this);
        } catch (IOException e) {
            unusable.add(new Unusable(path.toString(), reason(e)));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (isHidden(directory) && !directory.equals(root)) {
            unusable.add(new Unusable(name(directory), "a hidden directory: not looked into"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            unusable.add(new Unusable(name(file), "a link: not followed"));
        } else if (!attributes.isRegularFile()) {
            unusable.add(new Unusable(name(file), "neither a file nor a directory"));
        } else if (seen.add(file.toRealPath(LinkOption.NOFOLLOW_LINKS))) {
            files.add(new FoundFile(root, file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unusable.add(new Unusable(name(file), reason(failure)));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null
                && name.toString().startsWith(".")
                && name.toString().length() > 2;
    }

    private String name(Path path) {
        return new FoundFile(root, path).name();
    }

    /** Why a file or directory could not be read, in words for the person who named it. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        return "could not be read (" + failure.getClass().getSimpleName() + ")";
    }
}
