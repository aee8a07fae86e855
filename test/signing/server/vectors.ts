/** A request that somebody else's signer signed. */
export interface Vector {
  readonly name: string;
  readonly key: { readonly accessKey: string; readonly secretKey: string; readonly securityToken?: string };
  /** Method and target, header lines, an empty line, and the body. */
  readonly message: string;
}

const key = { accessKey: 'TESTAKEXAMPLE1234567', secretKey: 'testSkExampleDoNotUse0123456789abcdefghi' };
const temporaryKey = {
  ...key,
  securityToken:
    'ggpjbi1ub3J0aC00TKExampleSecurityToken+/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789==',
};

/**
 * Signed by real signers in five languages: Huawei Cloud's SDKs for Node.js, Python, Go, Java and PHP, and the signing SDKs of
 * the API gateways of Huawei Cloud and T Cloud Public. All that can sign such a request at all give this signature.
 */
export const currentForm: readonly Vector[] = [
  {
    name: 'stop-no-body-project-id-and-token',
    key: temporaryKey,
    message: `POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks/TaQWERtyu12345PROC/versions/Ve9876543210zyxwVU/stop
X-Project-Id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9
X-Security-Token: ggpjbi1ub3J0aC00TKExampleSecurityToken+/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789==
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, Signature=61f1e999d7ff31bbd7e05592ce1c033a48091883739304fb2c611d64669d86a1

`,
  },
  {
    name: 'stop-port',
    key,
    message: `POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks/TaQWERtyu12345PROC/versions/Ve9876543210zyxwVU/stop
host: modelarts.eu-de.otc.t-systems.com:8443
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=6c2b3df8546588f5807650c2c248fbfa76cad1ff564d9ab13ce2b6847ba2c280

`,
  },
  {
    name: 'stop-unsigned-payload',
    key,
    message: `POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks/TaQWERtyu12345PROC/versions/Ve9876543210zyxwVU/stop
X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-content-sha256;x-sdk-date, Signature=80a3c9e67d4304b270666a2630e6854e814e2d3ae80628cc35f8cc6b484ac422

{}`,
  },
  {
    name: 'query-case-order',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?b=1&B=2&a=3&A=4
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=468778a542027138de1e9bdebd3e7c438ea2b4b8a3e13025e63e071ab785ea64

`,
  },
  {
    name: 'query-valueless-key',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?flag&limit=1
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=7a6f98b462eaea640dd053fe53f3ff49f90967eabff351f69e1cddb075113e39

`,
  },
  {
    name: 'query-percent-double',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?v=%2541
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=aca12cafb099fb6256496abbb13aea375cc8a082cd19cc13fcde09cdf6036dea

`,
  },
  {
    name: 'query-sub-delims-literal',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?search=*!'()
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=38076d7c010430d9adf8cc911b2130fe0ec8d77a8490126287966ecd146a6952

`,
  },
  {
    name: 'query-lowercase-hex',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?search=%e6%95%b0
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=0368d033b4e34f35ef2300b77272e4d9f0542effc824a4de8c0d97da6ff8c13e

`,
  },
  {
    name: 'query-control-chars',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?q=a%0Ab%09c
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=628447bdbfff6e161abaaf05467b2e12304865daf6e800965e8dca41b0f49b97

`,
  },
  {
    name: 'query-emoji',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?search=%F0%9F%98%80%F0%9F%9A%80
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=e5779ca621a820ff99893821be0c808f63983ba21b9be9b8ce2986fd4653a0f4

`,
  },
  {
    name: 'query-slash-literal',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?path=/obs/bucket/key
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=3e741a476d15331a1bb12f23df53f2eb25e5a759994564f13d71cc1a762760d2

`,
  },
  {
    name: 'query-post-query-body',
    key,
    message: `POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?action=stop
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=888843d2da3ddd93ef5d8854479a57269699e0c1898d8b0523f8a7da46b72fa9

{"force":true}`,
  },
  {
    name: 'path-root-no-slash',
    key,
    message: `GET /
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=7707f5e454aac4c5da19ef3ac908b6a4381ba124b2a14eee43b52d67a3800f70

`,
  },
  {
    name: 'path-trailing-slash',
    key,
    message: `GET /v2/a/
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=e1ff5401f2b490baa7089f24962b134757334c3e465bda4ccdd7d09691af2b8a

`,
  },
  {
    name: 'path-colon-urn',
    key,
    message: `GET /v2/urn:fss:cn-north-4:0bcc05efb100f2a92f53c011f262dfa0:function:default:function_test_node
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=71a3ae4a0e9b431c6e287dcd75de42bde1afcec5f770a2f34d9eb39fd9f40046

`,
  },
  {
    name: 'path-colon-encoded',
    key,
    message: `GET /v2/urn%3Afss%3Acn-north-4
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=6baeff95e52ab774e5120286c498e9707caf195e5adb0d18771ab96340369d3a

`,
  },
  {
    name: 'path-ampersand-dollar',
    key,
    message: `GET /v2/a&b$c
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=570e2c9d69f76805ffe28d594f535fc3276ee032b4cdb3c5a3e6af7b9d4dc74f

`,
  },
  {
    name: 'path-percent-nested',
    key,
    message: `GET /v2/%2541/x
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=955476b607050164763d0169f881e6150b23a2e4cb7570774564ce39b4bb9344

`,
  },
  {
    name: 'path-encoded-unreserved',
    key,
    message: `GET /v2/%41%7E%2D
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=5d109635e77a928059669c26191ae16a68be593edb2d6e0234a868390d63e52b

`,
  },
  {
    name: 'header-inner-spaces',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
X-Custom: a  b   c
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-custom;x-sdk-date, Signature=19c30b60f01b5e330512fcfd40d2edcefa448b08e387195d28b0e435d3520867

`,
  },
  {
    name: 'header-sorting-around-required',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
X-Zzz: 1
Aaa: 2
X-Sdk-Aaa: 3
X-Sdk-Zzz: 4
Hosu: 5
Hos: 6
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=aaa;hos;host;hosu;x-sdk-aaa;x-sdk-date;x-sdk-zzz;x-zzz, Signature=fa1c31d9bda515e04ca3e0009915b46c58cd2a7016e84933ba4c37db47eeb5bf

`,
  },
  {
    name: 'body-json-unicode',
    key,
    message: `POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
X-Project-Id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-project-id;x-sdk-date, Signature=7e7bd75a1e5f1a10638e7d90bc042dd6be5ce4fa33a988a8c3e707b1dbe5e5ca

{"name":"数据处理任务","city":"München"}`,
  },
  {
    name: 'body-json-trailing-newline',
    key,
    message: `POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=74297aa2040973e17cdfd0d3ffa10278d4c8bfba2cf87f89abf51d12e980b862

{"name":"task"}
`,
  },
  {
    name: 'method-delete',
    key,
    message: `DELETE /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks/TaQWERtyu12345PROC
X-Project-Id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-project-id;x-sdk-date, Signature=31b966d8cf7e13df267e752540ac9128d176aa160801624470ae2ad74ba09bbe

`,
  },
  {
    name: 'method-head',
    key,
    message: `HEAD /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=bda07ab8d41eeca5a26dda85ccbc30d45ea7384688b803faec42db76740790bc

`,
  },
  {
    name: 'key-longer-than-block',
    key: {
      accessKey: 'LONGSKEXAMPLE0000003',
      secretKey:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYY0123456789',
    },
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=LONGSKEXAMPLE0000003, SignedHeaders=host;x-sdk-date, Signature=ac1b8d4cacc445bd66360808f033eb138881790a89976a7d7d49cfe996541875

`,
  },
  {
    name: 'key-unicode',
    key: { accessKey: 'UNICODESKEXAMPLE0004', secretKey: 'schlüssel-密钥-🔑' },
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20260101T000000Z
Authorization: SDK-HMAC-SHA256 Access=UNICODESKEXAMPLE0004, SignedHeaders=host;x-sdk-date, Signature=55d424082459e8c7f5abfe1578d600d307c9588593bbf73c09eba6cac259559b

`,
  },
  {
    name: 'date-20191115T033655Z',
    key,
    message: `GET /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks?limit=1
host: modelarts.eu-de.otc.t-systems.com
X-Sdk-Date: 20191115T033655Z
Authorization: SDK-HMAC-SHA256 Access=TESTAKEXAMPLE1234567, SignedHeaders=host;x-sdk-date, Signature=a948da46d6f3d743f91ef4d1e6cc30ec9a9bd17d327c5cdf7c1a8fff1aaacf2d

`,
  },
  {
    name: 'upstream-go-1-date-only',
    key: { accessKey: 'AccessKey', secretKey: 'SecretKey' },
    message: `GET /path?limit=1
host: example.huaweicloud.com
X-Sdk-Date: 20060102T150405Z
Authorization: SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=x-sdk-date, Signature=5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624

`,
  },
];

const stop =
  'POST /v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/processor-tasks/kT3sXq9Lm2VbN7cR1aZ/versions/pW8eYd4Hf6GjK0uS5oC/stop';
const stopHeaders = `content-type: application/json
host: modelarts.eu-de.otc.t-systems.com
x-project-id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9
x-sdk-date: 20260102T030405Z`;
const olderKey = { accessKey: 'AKEXAMPLE0123456789A', secretKey: 'skExample/0123456789abcdefghijklmnopqrst' };

function olderForm(name: string, scope: string, signature: string): Vector {
  const credential = `Credential=${olderKey.accessKey}/${scope}/sdk_request`;
  const signed = 'SignedHeaders=content-type;host;x-project-id;x-sdk-date';
  const authorization = `authorization: SDK-HMAC-SHA256 ${credential}, ${signed}, Signature=${signature}`;
  return { name, key: olderKey, message: `${stop}\n${stopHeaders}\n${authorization}\n\n` };
}

/** The first by the Go SDK of T Cloud Public, which names neither region nor service; the second worked out by hand. */
export const olderForms: readonly Vector[] = [
  olderForm(
    'credential-without-region-and-service',
    '20260102//',
    '27fe7d71df14f2819cc062affaaec09fc7f924017705761d4f926de9d5fb6831',
  ),
  olderForm(
    'credential-with-region-and-service',
    '20260102/eu-de/modelarts',
    'ed25ba331785a5042735902330a9ec1765dcb4af8fb8793eb83f3b544e8b47c6',
  ),
];
