// Stops one version of a data-processing task, with the client that oapi-codegen generated.
//
// Usage: stop ENDPOINT PROJECT_ID TASK_ID VERSION_ID
// The token is read from MODELARTS_TOKEN. PREFER, if set, is sent as the header Prefer: a mock then answers as it asks.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"time"

	"example.com/stop/modelarts"
)

func main() {
	if len(os.Args) != 5 {
		fail("usage: stop ENDPOINT PROJECT_ID TASK_ID VERSION_ID")
	}
	endpoint, projectID, taskID, versionID := os.Args[1], os.Args[2], os.Args[3], os.Args[4]

	client, err := modelarts.NewClientWithResponses(
		endpoint,
		modelarts.WithHTTPClient(&http.Client{Timeout: 30 * time.Second, CheckRedirect: stay}),
		modelarts.WithRequestEditorFn(addHeaders),
	)
	if err != nil {
		fail(err)
	}
	response, err := client.StopProcessorTaskVersionWithResponse(context.Background(), projectID, taskID, versionID)
	if err != nil {
		fail(err)
	}

	switch {
	case response.JSON200 != nil:
		fmt.Println(response.StatusCode(), *response.JSON200)
	case response.JSON400 != nil:
		fail(response.StatusCode(), response.JSON400.ErrorCode, response.JSON400.ErrorMsg)
	default:
		fail(response.StatusCode(), string(response.Body))
	}
}

func addHeaders(_ context.Context, request *http.Request) error {
	request.Header.Set("X-Auth-Token", os.Getenv("MODELARTS_TOKEN"))
	if prefer := os.Getenv("PREFER"); prefer != "" {
		request.Header.Set("Prefer", prefer)
	}
	return nil
}

// A redirect would carry X-Auth-Token to wherever it leads.
func stay(*http.Request, []*http.Request) error {
	return http.ErrUseLastResponse
}

func fail(words ...any) {
	fmt.Println(words...)
	os.Exit(1)
}
