<?php

/** Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated. */

declare(strict_types=1);

use GuzzleHttp\Client;
use OpenAPI\Client\Api\ProcessorTasksApi;
use OpenAPI\Client\Api\ProcessorTaskVersionsApi;
use OpenAPI\Client\ApiException;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\CreateProcessorTaskReq;
use OpenAPI\Client\Model\ErrorBody;
use OpenAPI\Client\Model\ProcessorDataSourceReq;
use OpenAPI\Client\Model\TemplateParamReq;

require __DIR__ . '/autoload.php';

[, $endpoint, $project, $command] = $argv;
$configuration = (new Configuration())->setHost($endpoint)->setApiKey('X-Auth-Token', (string) getenv('MODELARTS_TOKEN'));
$http = new Client(getenv('CAREFUL') ? ['allow_redirects' => false, 'timeout' => 5] : []);
$tasks = new ProcessorTasksApi($http, $configuration);
if ($command === 'stop') {
    try {
        (new ProcessorTaskVersionsApi($http, $configuration))->stopProcessorTaskVersion($project, $argv[4], $argv[5]);
    } catch (ApiException $failure) {
        $error = $failure->getResponseObject();
        if (!$error instanceof ErrorBody) {
            throw $failure;
        }
        exit(print("{$failure->getCode()} {$error->getErrorCode()} {$error->getErrorMsg()}\n"));
    }
    print("stopped\n");
} elseif ($command === 'list') {
    foreach ($tasks->listProcessorTasks($project)->getTasks() as $task) {
        print("{$task->getName()} {$task->getStatus()}\n");
    }
} elseif ($command === 'create') {
    $source = new ProcessorDataSourceReq(['type' => 'DATASET', 'source' => 'dS7jM2kX9cT4bQ6nW1z']);
    $task = new CreateProcessorTaskReq(['name' => $argv[4], 'template' => new TemplateParamReq(), 'inputs' => [$source]]);
    print("{$tasks->createProcessorTask($project, $task)->getTaskId()}\n");
}
