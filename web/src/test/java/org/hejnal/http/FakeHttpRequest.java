package org.hejnal.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that answers what the reader asks and nothing else. */
final class FakeHttpRequest {
    private final Map<String, @Nullable Object> answers = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    FakeHttpRequest(byte[] body) {
        answers.put("getMethod", "POST");
        answers.put("getScheme", "http");
        answers.put("getServerName", "fallback");
        answers.put("getRequestURI", "/services/a/b");
        answers.put("getParameterMap", Map.of());
        answers.put("getRemoteAddr", "127.0.0.1");
        answers.put("getContentLengthLong", (long) body.length);
        answers.put("getInputStream", new Body(body));
    }

    FakeHttpRequest with(String getter, Object answer) {
        answers.put(getter, answer);
        return this;
    }

    FakeHttpRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    HttpServletRequest build() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeader")
                        ? headers.get(arguments[0])
                        : answers.get(method.getName()));
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
