package org.rapporteur.ingest.layout;

/** A text that fails when its characters are read too often. */
final class Patience implements CharSequence {

    private final String text;
    private int left;

    Patience(String text, int reads) {
        this.text = text;
        this.left = reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new AssertionError("read over and over: " + text.substring(0, 40));
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
