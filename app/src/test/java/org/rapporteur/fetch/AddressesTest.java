package org.rapporteur.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "http://Example.org, http://example.org/",
        "https://example.org/a?b=c#d, https://example.org/a?b=c",
        "HTTPS://example.org:8443/A B, https://example.org:8443/A%20B",
        "https://example.org/é, https://example.org/%C3%A9"
    })
    void writesAddressesInOneWay(String words, String address) {
        assertThat(Addresses.parse(words)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "jar:http://example.org/a!/b",
                "http:a",
                "http://",
                "//example.org/a",
                "not an address",
                ""
            })
    void refusesWhatIsNotOfTheWeb(String words) {
        assertThatThrownBy(() -> Addresses.parse(words)).isInstanceOf(FetchFailure.class);
    }

    @Test
    void refusesAPasswordWithoutRepeatingIt() {
        assertThatThrownBy(() -> Addresses.parse("https://user:hunter2@example.org/"))
                .isInstanceOf(FetchFailure.class)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void knowsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(Addresses.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2001:4860:4860::8888"})
    void knowsPublicAddresses(String address) throws UnknownHostException {
        assertThat(Addresses.isPrivate(InetAddress.getByName(address))).isFalse();
    }
}
