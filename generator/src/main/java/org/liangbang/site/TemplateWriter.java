package org.liangbang.site;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;

/** Takes what a template prints, as UTF-8. */
final class TemplateWriter extends Writer implements SpecializedWriter {
    private final Utf8 out;

    TemplateWriter(Utf8 out) {
        this.out = out;
    }

    @Override
    public void write(Object printed) {
        if (printed instanceof Slot slot) {
            out.add(slot.html());
        } else {
            out.raw(String.valueOf(printed));
        }
    }

    @Override
    public void write(String text) {
        out.raw(text);
    }

    @Override
    public void write(char[] units, int from, int length) {
        out.raw(units, from, length);
    }

    @Override
    public void writeSpecialized(int number) {
        out.raw(Integer.toString(number));
    }

    @Override
    public void writeSpecialized(long number) {
        out.raw(Long.toString(number));
    }

    /** Templates get numbers printed, never to be printed. */
    @Override
    public void writeSpecialized(double number) {
        throw new IllegalStateException("a template prints " + number);
    }

    @Override
    public void writeSpecialized(float number) {
        throw new IllegalStateException("a template prints " + number);
    }

    @Override
    public void writeSpecialized(short number) {
        writeSpecialized((int) number);
    }

    @Override
    public void writeSpecialized(byte number) {
        writeSpecialized((int) number);
    }

    @Override
    public void writeSpecialized(char unit) {
        out.raw(String.valueOf(unit));
    }

    @Override
    public void writeSpecialized(String text) {
        out.raw(text);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
