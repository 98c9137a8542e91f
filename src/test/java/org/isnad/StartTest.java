package org.isnad;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

@IsnadTest
class StartTest {

    @Test
    void isReadyOnAMigratedDatabase() {
        when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }
}
