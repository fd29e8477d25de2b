// @ts-nocheck
// Made by `npm run schemas` from scripts/resource-schemas/schemas.ts: ajv's validators, so that nothing is compiled at start.

export const FlinkDeployment = validate21;
const schema6 = {
  type: "object",
  properties: { metadata: { $ref: "metadata#" }, spec: { $ref: "clusterSpec#" } },
};
const schema7 = {
  type: "object",
  properties: {
    name: { type: "string" },
    generateName: { type: "string" },
    namespace: { type: "string" },
    labels: { type: "object", additionalProperties: { type: "string" } },
    annotations: { type: "object", additionalProperties: { type: "string" } },
  },
};

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err0 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema7.properties.name.type,
          parentSchema: schema7.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.generateName !== undefined) {
      let data1 = data.generateName;
      if (typeof data1 !== "string") {
        const err1 = {
          instancePath: instancePath + "/generateName",
          schemaPath: "#/properties/generateName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema7.properties.generateName.type,
          parentSchema: schema7.properties.generateName,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.namespace !== undefined) {
      let data2 = data.namespace;
      if (typeof data2 !== "string") {
        const err2 = {
          instancePath: instancePath + "/namespace",
          schemaPath: "#/properties/namespace/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema7.properties.namespace.type,
          parentSchema: schema7.properties.namespace,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.labels !== undefined) {
      let data3 = data.labels;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key0 in data3) {
          let data4 = data3[key0];
          if (typeof data4 !== "string") {
            const err3 = {
              instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/labels/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema7.properties.labels.additionalProperties.type,
              parentSchema: schema7.properties.labels.additionalProperties,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/labels",
          schemaPath: "#/properties/labels/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema7.properties.labels.type,
          parentSchema: schema7.properties.labels,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.annotations !== undefined) {
      let data5 = data.annotations;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 !== "string") {
            const err5 = {
              instancePath: instancePath + "/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/annotations/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema7.properties.annotations.additionalProperties.type,
              parentSchema: schema7.properties.annotations.additionalProperties,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/annotations",
          schemaPath: "#/properties/annotations/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema7.properties.annotations.type,
          parentSchema: schema7.properties.annotations,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema7.type,
      parentSchema: schema7,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

const schema8 = {
  type: "object",
  properties: {
    flinkConfiguration: {},
    flinkVersion: { type: "string" },
    image: { type: "string" },
    imagePullPolicy: { type: "string" },
    ingress: { $ref: "ingress#" },
    job: { $ref: "job#" },
    jobManager: { $ref: "component#" },
    logConfiguration: { type: "object", additionalProperties: { type: "string" } },
    mode: { type: "string", enum: ["native", "standalone"] },
    podTemplate: { type: "object" },
    restartNonce: { type: "integer" },
    serviceAccount: { type: "string" },
    taskManager: { $ref: "component#" },
  },
  additionalProperties: false,
};
const func2 = Object.prototype.hasOwnProperty;
const schema9 = {
  type: "object",
  properties: {
    annotations: { type: "object", additionalProperties: { type: "string" } },
    className: { type: "string" },
    labels: { type: "object", additionalProperties: { type: "string" } },
    template: { type: "string" },
    tls: {
      type: "array",
      items: {
        type: "object",
        properties: { hosts: { type: "array", items: { type: "string" } }, secretName: { type: "string" } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === "annotations" ||
        key0 === "className" ||
        key0 === "labels" ||
        key0 === "template" ||
        key0 === "tls"
      )) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema9,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.annotations !== undefined) {
      let data0 = data.annotations;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 !== "string") {
            const err1 = {
              instancePath: instancePath + "/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/annotations/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema9.properties.annotations.additionalProperties.type,
              parentSchema: schema9.properties.annotations.additionalProperties,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/annotations",
          schemaPath: "#/properties/annotations/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema9.properties.annotations.type,
          parentSchema: schema9.properties.annotations,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.className !== undefined) {
      let data2 = data.className;
      if (typeof data2 !== "string") {
        const err3 = {
          instancePath: instancePath + "/className",
          schemaPath: "#/properties/className/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema9.properties.className.type,
          parentSchema: schema9.properties.className,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.labels !== undefined) {
      let data3 = data.labels;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 !== "string") {
            const err4 = {
              instancePath: instancePath + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/labels/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema9.properties.labels.additionalProperties.type,
              parentSchema: schema9.properties.labels.additionalProperties,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/labels",
          schemaPath: "#/properties/labels/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema9.properties.labels.type,
          parentSchema: schema9.properties.labels,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.template !== undefined) {
      let data5 = data.template;
      if (typeof data5 !== "string") {
        const err6 = {
          instancePath: instancePath + "/template",
          schemaPath: "#/properties/template/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema9.properties.template.type,
          parentSchema: schema9.properties.template,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tls !== undefined) {
      let data6 = data.tls;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key3 in data7) {
              if (!(key3 === "hosts" || key3 === "secretName")) {
                const err7 = {
                  instancePath: instancePath + "/tls/" + i0,
                  schemaPath: "#/properties/tls/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema9.properties.tls.items,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data7.hosts !== undefined) {
              let data8 = data7.hosts;
              if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 !== "string") {
                    const err8 = {
                      instancePath: instancePath + "/tls/" + i0 + "/hosts/" + i1,
                      schemaPath: "#/properties/tls/items/properties/hosts/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema9.properties.tls.items.properties.hosts.items.type,
                      parentSchema: schema9.properties.tls.items.properties.hosts.items,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              } else {
                const err9 = {
                  instancePath: instancePath + "/tls/" + i0 + "/hosts",
                  schemaPath: "#/properties/tls/items/properties/hosts/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema9.properties.tls.items.properties.hosts.type,
                  parentSchema: schema9.properties.tls.items.properties.hosts,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data7.secretName !== undefined) {
              let data10 = data7.secretName;
              if (typeof data10 !== "string") {
                const err10 = {
                  instancePath: instancePath + "/tls/" + i0 + "/secretName",
                  schemaPath: "#/properties/tls/items/properties/secretName/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema9.properties.tls.items.properties.secretName.type,
                  parentSchema: schema9.properties.tls.items.properties.secretName,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/tls/" + i0,
              schemaPath: "#/properties/tls/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema9.properties.tls.items.type,
              parentSchema: schema9.properties.tls.items,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/tls",
          schemaPath: "#/properties/tls/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema9.properties.tls.type,
          parentSchema: schema9.properties.tls,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema9.type,
      parentSchema: schema9,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

const schema10 = {
  type: "object",
  properties: {
    allowNonRestoredState: { type: "boolean" },
    args: { type: "array", items: { type: "string" } },
    autoscalerResetNonce: { type: "integer" },
    checkpointTriggerNonce: { type: "integer" },
    entryClass: { type: "string" },
    initialSavepointPath: { type: "string" },
    jarURI: { type: "string" },
    parallelism: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
    savepointRedeployNonce: { type: "integer" },
    savepointTriggerNonce: { type: "integer" },
    state: { type: "string", enum: ["running", "suspended"] },
    upgradeMode: { type: "string", enum: ["last-state", "savepoint", "stateless"] },
  },
  additionalProperties: false,
};

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema10,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allowNonRestoredState !== undefined) {
      let data0 = data.allowNonRestoredState;
      if (typeof data0 !== "boolean") {
        const err1 = {
          instancePath: instancePath + "/allowNonRestoredState",
          schemaPath: "#/properties/allowNonRestoredState/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema10.properties.allowNonRestoredState.type,
          parentSchema: schema10.properties.allowNonRestoredState,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.args !== undefined) {
      let data1 = data.args;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err2 = {
              instancePath: instancePath + "/args/" + i0,
              schemaPath: "#/properties/args/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema10.properties.args.items.type,
              parentSchema: schema10.properties.args.items,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/args",
          schemaPath: "#/properties/args/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema10.properties.args.type,
          parentSchema: schema10.properties.args,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.autoscalerResetNonce !== undefined) {
      let data3 = data.autoscalerResetNonce;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err4 = {
          instancePath: instancePath + "/autoscalerResetNonce",
          schemaPath: "#/properties/autoscalerResetNonce/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema10.properties.autoscalerResetNonce.type,
          parentSchema: schema10.properties.autoscalerResetNonce,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.checkpointTriggerNonce !== undefined) {
      let data4 = data.checkpointTriggerNonce;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err5 = {
          instancePath: instancePath + "/checkpointTriggerNonce",
          schemaPath: "#/properties/checkpointTriggerNonce/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema10.properties.checkpointTriggerNonce.type,
          parentSchema: schema10.properties.checkpointTriggerNonce,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.entryClass !== undefined) {
      let data5 = data.entryClass;
      if (typeof data5 !== "string") {
        const err6 = {
          instancePath: instancePath + "/entryClass",
          schemaPath: "#/properties/entryClass/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema10.properties.entryClass.type,
          parentSchema: schema10.properties.entryClass,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.initialSavepointPath !== undefined) {
      let data6 = data.initialSavepointPath;
      if (typeof data6 !== "string") {
        const err7 = {
          instancePath: instancePath + "/initialSavepointPath",
          schemaPath: "#/properties/initialSavepointPath/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema10.properties.initialSavepointPath.type,
          parentSchema: schema10.properties.initialSavepointPath,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.jarURI !== undefined) {
      let data7 = data.jarURI;
      if (typeof data7 !== "string") {
        const err8 = {
          instancePath: instancePath + "/jarURI",
          schemaPath: "#/properties/jarURI/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema10.properties.jarURI.type,
          parentSchema: schema10.properties.jarURI,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.parallelism !== undefined) {
      let data8 = data.parallelism;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err9 = {
          instancePath: instancePath + "/parallelism",
          schemaPath: "#/properties/parallelism/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema10.properties.parallelism.type,
          parentSchema: schema10.properties.parallelism,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 2147483647 || isNaN(data8)) {
          const err10 = {
            instancePath: instancePath + "/parallelism",
            schemaPath: "#/properties/parallelism/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
            schema: 2147483647,
            parentSchema: schema10.properties.parallelism,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data8 < -2147483648 || isNaN(data8)) {
          const err11 = {
            instancePath: instancePath + "/parallelism",
            schemaPath: "#/properties/parallelism/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -2147483648 },
            message: "must be >= -2147483648",
            schema: -2147483648,
            parentSchema: schema10.properties.parallelism,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.savepointRedeployNonce !== undefined) {
      let data9 = data.savepointRedeployNonce;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err12 = {
          instancePath: instancePath + "/savepointRedeployNonce",
          schemaPath: "#/properties/savepointRedeployNonce/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema10.properties.savepointRedeployNonce.type,
          parentSchema: schema10.properties.savepointRedeployNonce,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.savepointTriggerNonce !== undefined) {
      let data10 = data.savepointTriggerNonce;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err13 = {
          instancePath: instancePath + "/savepointTriggerNonce",
          schemaPath: "#/properties/savepointTriggerNonce/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema10.properties.savepointTriggerNonce.type,
          parentSchema: schema10.properties.savepointTriggerNonce,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.state !== undefined) {
      let data11 = data.state;
      if (typeof data11 !== "string") {
        const err14 = {
          instancePath: instancePath + "/state",
          schemaPath: "#/properties/state/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema10.properties.state.type,
          parentSchema: schema10.properties.state,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data11 === "running" || data11 === "suspended")) {
        const err15 = {
          instancePath: instancePath + "/state",
          schemaPath: "#/properties/state/enum",
          keyword: "enum",
          params: { allowedValues: schema10.properties.state.enum },
          message: "must be equal to one of the allowed values",
          schema: schema10.properties.state.enum,
          parentSchema: schema10.properties.state,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.upgradeMode !== undefined) {
      let data12 = data.upgradeMode;
      if (typeof data12 !== "string") {
        const err16 = {
          instancePath: instancePath + "/upgradeMode",
          schemaPath: "#/properties/upgradeMode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema10.properties.upgradeMode.type,
          parentSchema: schema10.properties.upgradeMode,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data12 === "last-state" || data12 === "savepoint" || data12 === "stateless")) {
        const err17 = {
          instancePath: instancePath + "/upgradeMode",
          schemaPath: "#/properties/upgradeMode/enum",
          keyword: "enum",
          params: { allowedValues: schema10.properties.upgradeMode.enum },
          message: "must be equal to one of the allowed values",
          schema: schema10.properties.upgradeMode.enum,
          parentSchema: schema10.properties.upgradeMode,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema10.type,
      parentSchema: schema10,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

const schema11 = {
  type: "object",
  properties: {
    podTemplate: { type: "object" },
    replicas: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
    resource: {
      type: "object",
      properties: {
        cpu: { type: "number" },
        ephemeralStorage: { type: "string" },
        memory: { type: "string" },
      },
      additionalProperties: false,
    },
    resources: {
      type: "object",
      properties: {
        claims: {
          type: "array",
          items: {
            type: "object",
            properties: { name: { type: "string" }, request: { type: "string" } },
            additionalProperties: false,
          },
        },
        limits: { type: "object", additionalProperties: { type: ["integer", "string"] } },
        requests: { type: "object", additionalProperties: { type: ["integer", "string"] } },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "podTemplate" || key0 === "replicas" || key0 === "resource" || key0 === "resources")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema11,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.podTemplate !== undefined) {
      let data0 = data.podTemplate;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = {
          instancePath: instancePath + "/podTemplate",
          schemaPath: "#/properties/podTemplate/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema11.properties.podTemplate.type,
          parentSchema: schema11.properties.podTemplate,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.replicas !== undefined) {
      let data1 = data.replicas;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + "/replicas",
          schemaPath: "#/properties/replicas/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema11.properties.replicas.type,
          parentSchema: schema11.properties.replicas,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + "/replicas",
            schemaPath: "#/properties/replicas/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
            schema: 2147483647,
            parentSchema: schema11.properties.replicas,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/replicas",
            schemaPath: "#/properties/replicas/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -2147483648 },
            message: "must be >= -2147483648",
            schema: -2147483648,
            parentSchema: schema11.properties.replicas,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.resource !== undefined) {
      let data2 = data.resource;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "cpu" || key1 === "ephemeralStorage" || key1 === "memory")) {
            const err5 = {
              instancePath: instancePath + "/resource",
              schemaPath: "#/properties/resource/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema11.properties.resource,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.cpu !== undefined) {
          let data3 = data2.cpu;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            const err6 = {
              instancePath: instancePath + "/resource/cpu",
              schemaPath: "#/properties/resource/properties/cpu/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema11.properties.resource.properties.cpu.type,
              parentSchema: schema11.properties.resource.properties.cpu,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.ephemeralStorage !== undefined) {
          let data4 = data2.ephemeralStorage;
          if (typeof data4 !== "string") {
            const err7 = {
              instancePath: instancePath + "/resource/ephemeralStorage",
              schemaPath: "#/properties/resource/properties/ephemeralStorage/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema11.properties.resource.properties.ephemeralStorage.type,
              parentSchema: schema11.properties.resource.properties.ephemeralStorage,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.memory !== undefined) {
          let data5 = data2.memory;
          if (typeof data5 !== "string") {
            const err8 = {
              instancePath: instancePath + "/resource/memory",
              schemaPath: "#/properties/resource/properties/memory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema11.properties.resource.properties.memory.type,
              parentSchema: schema11.properties.resource.properties.memory,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/resource",
          schemaPath: "#/properties/resource/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema11.properties.resource.type,
          parentSchema: schema11.properties.resource,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.resources !== undefined) {
      let data6 = data.resources;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "claims" || key2 === "limits" || key2 === "requests")) {
            const err10 = {
              instancePath: instancePath + "/resources",
              schemaPath: "#/properties/resources/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema11.properties.resources,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.claims !== undefined) {
          let data7 = data6.claims;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key3 in data8) {
                  if (!(key3 === "name" || key3 === "request")) {
                    const err11 = {
                      instancePath: instancePath + "/resources/claims/" + i0,
                      schemaPath: "#/properties/resources/properties/claims/items/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key3 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema11.properties.resources.properties.claims.items,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data8.name !== undefined) {
                  let data9 = data8.name;
                  if (typeof data9 !== "string") {
                    const err12 = {
                      instancePath: instancePath + "/resources/claims/" + i0 + "/name",
                      schemaPath: "#/properties/resources/properties/claims/items/properties/name/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema11.properties.resources.properties.claims.items.properties.name.type,
                      parentSchema: schema11.properties.resources.properties.claims.items.properties.name,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data8.request !== undefined) {
                  let data10 = data8.request;
                  if (typeof data10 !== "string") {
                    const err13 = {
                      instancePath: instancePath + "/resources/claims/" + i0 + "/request",
                      schemaPath: "#/properties/resources/properties/claims/items/properties/request/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema11.properties.resources.properties.claims.items.properties.request.type,
                      parentSchema: schema11.properties.resources.properties.claims.items.properties.request,
                      data: data10,
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = {
                  instancePath: instancePath + "/resources/claims/" + i0,
                  schemaPath: "#/properties/resources/properties/claims/items/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema11.properties.resources.properties.claims.items.type,
                  parentSchema: schema11.properties.resources.properties.claims.items,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = {
              instancePath: instancePath + "/resources/claims",
              schemaPath: "#/properties/resources/properties/claims/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema11.properties.resources.properties.claims.type,
              parentSchema: schema11.properties.resources.properties.claims,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.limits !== undefined) {
          let data11 = data6.limits;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key4 in data11) {
              let data12 = data11[key4];
              if (
                !(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) &&
                typeof data12 !== "string"
              ) {
                const err16 = {
                  instancePath:
                    instancePath + "/resources/limits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/resources/properties/limits/additionalProperties/type",
                  keyword: "type",
                  params: { type: schema11.properties.resources.properties.limits.additionalProperties.type },
                  message: "must be integer,string",
                  schema: schema11.properties.resources.properties.limits.additionalProperties.type,
                  parentSchema: schema11.properties.resources.properties.limits.additionalProperties,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = {
              instancePath: instancePath + "/resources/limits",
              schemaPath: "#/properties/resources/properties/limits/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema11.properties.resources.properties.limits.type,
              parentSchema: schema11.properties.resources.properties.limits,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.requests !== undefined) {
          let data13 = data6.requests;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key5 in data13) {
              let data14 = data13[key5];
              if (
                !(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) &&
                typeof data14 !== "string"
              ) {
                const err18 = {
                  instancePath:
                    instancePath + "/resources/requests/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/resources/properties/requests/additionalProperties/type",
                  keyword: "type",
                  params: {
                    type: schema11.properties.resources.properties.requests.additionalProperties.type,
                  },
                  message: "must be integer,string",
                  schema: schema11.properties.resources.properties.requests.additionalProperties.type,
                  parentSchema: schema11.properties.resources.properties.requests.additionalProperties,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/resources/requests",
              schemaPath: "#/properties/resources/properties/requests/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema11.properties.resources.properties.requests.type,
              parentSchema: schema11.properties.resources.properties.requests,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/resources",
          schemaPath: "#/properties/resources/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema11.properties.resources.type,
          parentSchema: schema11.properties.resources,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema11.type,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema8,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.flinkVersion !== undefined) {
      let data0 = data.flinkVersion;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/flinkVersion",
          schemaPath: "#/properties/flinkVersion/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema8.properties.flinkVersion.type,
          parentSchema: schema8.properties.flinkVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== undefined) {
      let data1 = data.image;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/image",
          schemaPath: "#/properties/image/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema8.properties.image.type,
          parentSchema: schema8.properties.image,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.imagePullPolicy !== undefined) {
      let data2 = data.imagePullPolicy;
      if (typeof data2 !== "string") {
        const err3 = {
          instancePath: instancePath + "/imagePullPolicy",
          schemaPath: "#/properties/imagePullPolicy/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema8.properties.imagePullPolicy.type,
          parentSchema: schema8.properties.imagePullPolicy,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ingress !== undefined) {
      if (
        !validate25(data.ingress, {
          instancePath: instancePath + "/ingress",
          parentData: data,
          parentDataProperty: "ingress",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.job !== undefined) {
      if (
        !validate27(data.job, {
          instancePath: instancePath + "/job",
          parentData: data,
          parentDataProperty: "job",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.jobManager !== undefined) {
      if (
        !validate29(data.jobManager, {
          instancePath: instancePath + "/jobManager",
          parentData: data,
          parentDataProperty: "jobManager",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.logConfiguration !== undefined) {
      let data6 = data.logConfiguration;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          let data7 = data6[key1];
          if (typeof data7 !== "string") {
            const err4 = {
              instancePath:
                instancePath + "/logConfiguration/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/logConfiguration/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema8.properties.logConfiguration.additionalProperties.type,
              parentSchema: schema8.properties.logConfiguration.additionalProperties,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/logConfiguration",
          schemaPath: "#/properties/logConfiguration/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema8.properties.logConfiguration.type,
          parentSchema: schema8.properties.logConfiguration,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.mode !== undefined) {
      let data8 = data.mode;
      if (typeof data8 !== "string") {
        const err6 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema8.properties.mode.type,
          parentSchema: schema8.properties.mode,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data8 === "native" || data8 === "standalone")) {
        const err7 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/enum",
          keyword: "enum",
          params: { allowedValues: schema8.properties.mode.enum },
          message: "must be equal to one of the allowed values",
          schema: schema8.properties.mode.enum,
          parentSchema: schema8.properties.mode,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.podTemplate !== undefined) {
      let data9 = data.podTemplate;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err8 = {
          instancePath: instancePath + "/podTemplate",
          schemaPath: "#/properties/podTemplate/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema8.properties.podTemplate.type,
          parentSchema: schema8.properties.podTemplate,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.restartNonce !== undefined) {
      let data10 = data.restartNonce;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err9 = {
          instancePath: instancePath + "/restartNonce",
          schemaPath: "#/properties/restartNonce/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema8.properties.restartNonce.type,
          parentSchema: schema8.properties.restartNonce,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.serviceAccount !== undefined) {
      let data11 = data.serviceAccount;
      if (typeof data11 !== "string") {
        const err10 = {
          instancePath: instancePath + "/serviceAccount",
          schemaPath: "#/properties/serviceAccount/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema8.properties.serviceAccount.type,
          parentSchema: schema8.properties.serviceAccount,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.taskManager !== undefined) {
      if (
        !validate29(data.taskManager, {
          instancePath: instancePath + "/taskManager",
          parentData: data,
          parentDataProperty: "taskManager",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema8.type,
      parentSchema: schema8,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
      if (
        !validate22(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== undefined) {
      if (
        !validate24(data.spec, {
          instancePath: instancePath + "/spec",
          parentData: data,
          parentDataProperty: "spec",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema6.type,
      parentSchema: schema6,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

export const FlinkSessionJob = validate33;
const schema12 = {
  type: "object",
  properties: {
    metadata: { $ref: "metadata#" },
    spec: {
      type: "object",
      properties: {
        deploymentName: { type: "string" },
        flinkConfiguration: {},
        job: { $ref: "job#" },
        restartNonce: { type: "integer" },
      },
      additionalProperties: false,
    },
  },
};

function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
      if (
        !validate22(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== undefined) {
      let data1 = data.spec;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(
            key0 === "deploymentName" ||
            key0 === "flinkConfiguration" ||
            key0 === "job" ||
            key0 === "restartNonce"
          )) {
            const err0 = {
              instancePath: instancePath + "/spec",
              schemaPath: "#/properties/spec/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema12.properties.spec,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data1.deploymentName !== undefined) {
          let data2 = data1.deploymentName;
          if (typeof data2 !== "string") {
            const err1 = {
              instancePath: instancePath + "/spec/deploymentName",
              schemaPath: "#/properties/spec/properties/deploymentName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema12.properties.spec.properties.deploymentName.type,
              parentSchema: schema12.properties.spec.properties.deploymentName,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data1.job !== undefined) {
          if (
            !validate27(data1.job, {
              instancePath: instancePath + "/spec/job",
              parentData: data1,
              parentDataProperty: "job",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data1.restartNonce !== undefined) {
          let data4 = data1.restartNonce;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err2 = {
              instancePath: instancePath + "/spec/restartNonce",
              schemaPath: "#/properties/spec/properties/restartNonce/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema12.properties.spec.properties.restartNonce.type,
              parentSchema: schema12.properties.spec.properties.restartNonce,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/spec",
          schemaPath: "#/properties/spec/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema12.properties.spec.type,
          parentSchema: schema12.properties.spec,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema12.type,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}

export const FlinkStateSnapshot = validate36;
const schema13 = {
  type: "object",
  properties: {
    metadata: { $ref: "metadata#" },
    spec: {
      type: "object",
      properties: {
        backoffLimit: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
        checkpoint: { type: "object", properties: {}, additionalProperties: false },
        jobReference: {
          type: "object",
          properties: {
            kind: { type: "string", enum: ["FlinkDeployment", "FlinkSessionJob"] },
            name: { type: "string" },
          },
          additionalProperties: false,
        },
        savepoint: {
          type: "object",
          properties: {
            alreadyExists: { type: "boolean" },
            disposeOnDelete: { type: "boolean" },
            formatType: { type: "string", enum: ["CANONICAL", "NATIVE", "UNKNOWN"] },
            path: { type: "string" },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
};

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
      if (
        !validate22(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== undefined) {
      let data1 = data.spec;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(
            key0 === "backoffLimit" ||
            key0 === "checkpoint" ||
            key0 === "jobReference" ||
            key0 === "savepoint"
          )) {
            const err0 = {
              instancePath: instancePath + "/spec",
              schemaPath: "#/properties/spec/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema13.properties.spec,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data1.backoffLimit !== undefined) {
          let data2 = data1.backoffLimit;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err1 = {
              instancePath: instancePath + "/spec/backoffLimit",
              schemaPath: "#/properties/spec/properties/backoffLimit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema13.properties.spec.properties.backoffLimit.type,
              parentSchema: schema13.properties.spec.properties.backoffLimit,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 2147483647 || isNaN(data2)) {
              const err2 = {
                instancePath: instancePath + "/spec/backoffLimit",
                schemaPath: "#/properties/spec/properties/backoffLimit/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
                message: "must be <= 2147483647",
                schema: 2147483647,
                parentSchema: schema13.properties.spec.properties.backoffLimit,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data2 < -2147483648 || isNaN(data2)) {
              const err3 = {
                instancePath: instancePath + "/spec/backoffLimit",
                schemaPath: "#/properties/spec/properties/backoffLimit/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: -2147483648 },
                message: "must be >= -2147483648",
                schema: -2147483648,
                parentSchema: schema13.properties.spec.properties.backoffLimit,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data1.checkpoint !== undefined) {
          let data3 = data1.checkpoint;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              const err4 = {
                instancePath: instancePath + "/spec/checkpoint",
                schemaPath: "#/properties/spec/properties/checkpoint/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key1 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema13.properties.spec.properties.checkpoint,
                data: data3,
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = {
              instancePath: instancePath + "/spec/checkpoint",
              schemaPath: "#/properties/spec/properties/checkpoint/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema13.properties.spec.properties.checkpoint.type,
              parentSchema: schema13.properties.spec.properties.checkpoint,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.jobReference !== undefined) {
          let data4 = data1.jobReference;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key2 in data4) {
              if (!(key2 === "kind" || key2 === "name")) {
                const err6 = {
                  instancePath: instancePath + "/spec/jobReference",
                  schemaPath: "#/properties/spec/properties/jobReference/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema13.properties.spec.properties.jobReference,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4.kind !== undefined) {
              let data5 = data4.kind;
              if (typeof data5 !== "string") {
                const err7 = {
                  instancePath: instancePath + "/spec/jobReference/kind",
                  schemaPath: "#/properties/spec/properties/jobReference/properties/kind/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema13.properties.spec.properties.jobReference.properties.kind.type,
                  parentSchema: schema13.properties.spec.properties.jobReference.properties.kind,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (!(data5 === "FlinkDeployment" || data5 === "FlinkSessionJob")) {
                const err8 = {
                  instancePath: instancePath + "/spec/jobReference/kind",
                  schemaPath: "#/properties/spec/properties/jobReference/properties/kind/enum",
                  keyword: "enum",
                  params: {
                    allowedValues: schema13.properties.spec.properties.jobReference.properties.kind.enum,
                  },
                  message: "must be equal to one of the allowed values",
                  schema: schema13.properties.spec.properties.jobReference.properties.kind.enum,
                  parentSchema: schema13.properties.spec.properties.jobReference.properties.kind,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data4.name !== undefined) {
              let data6 = data4.name;
              if (typeof data6 !== "string") {
                const err9 = {
                  instancePath: instancePath + "/spec/jobReference/name",
                  schemaPath: "#/properties/spec/properties/jobReference/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema13.properties.spec.properties.jobReference.properties.name.type,
                  parentSchema: schema13.properties.spec.properties.jobReference.properties.name,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + "/spec/jobReference",
              schemaPath: "#/properties/spec/properties/jobReference/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema13.properties.spec.properties.jobReference.type,
              parentSchema: schema13.properties.spec.properties.jobReference,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.savepoint !== undefined) {
          let data7 = data1.savepoint;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key3 in data7) {
              if (!(
                key3 === "alreadyExists" ||
                key3 === "disposeOnDelete" ||
                key3 === "formatType" ||
                key3 === "path"
              )) {
                const err11 = {
                  instancePath: instancePath + "/spec/savepoint",
                  schemaPath: "#/properties/spec/properties/savepoint/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema13.properties.spec.properties.savepoint,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data7.alreadyExists !== undefined) {
              let data8 = data7.alreadyExists;
              if (typeof data8 !== "boolean") {
                const err12 = {
                  instancePath: instancePath + "/spec/savepoint/alreadyExists",
                  schemaPath: "#/properties/spec/properties/savepoint/properties/alreadyExists/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema13.properties.spec.properties.savepoint.properties.alreadyExists.type,
                  parentSchema: schema13.properties.spec.properties.savepoint.properties.alreadyExists,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data7.disposeOnDelete !== undefined) {
              let data9 = data7.disposeOnDelete;
              if (typeof data9 !== "boolean") {
                const err13 = {
                  instancePath: instancePath + "/spec/savepoint/disposeOnDelete",
                  schemaPath: "#/properties/spec/properties/savepoint/properties/disposeOnDelete/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema13.properties.spec.properties.savepoint.properties.disposeOnDelete.type,
                  parentSchema: schema13.properties.spec.properties.savepoint.properties.disposeOnDelete,
                  data: data9,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.formatType !== undefined) {
              let data10 = data7.formatType;
              if (typeof data10 !== "string") {
                const err14 = {
                  instancePath: instancePath + "/spec/savepoint/formatType",
                  schemaPath: "#/properties/spec/properties/savepoint/properties/formatType/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema13.properties.spec.properties.savepoint.properties.formatType.type,
                  parentSchema: schema13.properties.spec.properties.savepoint.properties.formatType,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!(data10 === "CANONICAL" || data10 === "NATIVE" || data10 === "UNKNOWN")) {
                const err15 = {
                  instancePath: instancePath + "/spec/savepoint/formatType",
                  schemaPath: "#/properties/spec/properties/savepoint/properties/formatType/enum",
                  keyword: "enum",
                  params: {
                    allowedValues: schema13.properties.spec.properties.savepoint.properties.formatType.enum,
                  },
                  message: "must be equal to one of the allowed values",
                  schema: schema13.properties.spec.properties.savepoint.properties.formatType.enum,
                  parentSchema: schema13.properties.spec.properties.savepoint.properties.formatType,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data7.path !== undefined) {
              let data11 = data7.path;
              if (typeof data11 !== "string") {
                const err16 = {
                  instancePath: instancePath + "/spec/savepoint/path",
                  schemaPath: "#/properties/spec/properties/savepoint/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema13.properties.spec.properties.savepoint.properties.path.type,
                  parentSchema: schema13.properties.spec.properties.savepoint.properties.path,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = {
              instancePath: instancePath + "/spec/savepoint",
              schemaPath: "#/properties/spec/properties/savepoint/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema13.properties.spec.properties.savepoint.type,
              parentSchema: schema13.properties.spec.properties.savepoint,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/spec",
          schemaPath: "#/properties/spec/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema13.properties.spec.type,
          parentSchema: schema13.properties.spec,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema13.type,
      parentSchema: schema13,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}

export const FlinkBlueGreenDeployment = validate38;
const schema14 = {
  type: "object",
  properties: {
    metadata: { $ref: "metadata#" },
    spec: {
      type: "object",
      properties: {
        configuration: { type: "object", additionalProperties: { type: "string" } },
        ingress: { $ref: "ingress#" },
        template: {
          type: "object",
          properties: {
            metadata: {
              type: "object",
              properties: {
                name: { type: "string" },
                generateName: { type: "string" },
                namespace: { type: "string" },
                labels: { type: "object", additionalProperties: { type: "string" } },
                annotations: { type: "object", additionalProperties: { type: "string" } },
                creationTimestamp: { type: "string" },
                deletionGracePeriodSeconds: { type: "integer" },
                deletionTimestamp: { type: "string" },
                finalizers: { type: "array", items: { type: "string" } },
                generation: { type: "integer" },
                managedFields: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      apiVersion: { type: "string" },
                      fieldsType: { type: "string" },
                      fieldsV1: { type: "object", properties: {}, additionalProperties: false },
                      manager: { type: "string" },
                      operation: { type: "string" },
                      subresource: { type: "string" },
                      time: { type: "string" },
                    },
                    additionalProperties: false,
                  },
                },
                ownerReferences: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      apiVersion: { type: "string" },
                      blockOwnerDeletion: { type: "boolean" },
                      controller: { type: "boolean" },
                      kind: { type: "string" },
                      name: { type: "string" },
                      uid: { type: "string" },
                    },
                    additionalProperties: false,
                  },
                },
                resourceVersion: { type: "string" },
                selfLink: { type: "string" },
                uid: { type: "string" },
              },
              additionalProperties: false,
            },
            spec: { $ref: "clusterSpec#" },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
};

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
      if (
        !validate22(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== undefined) {
      let data1 = data.spec;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!(key0 === "configuration" || key0 === "ingress" || key0 === "template")) {
            const err0 = {
              instancePath: instancePath + "/spec",
              schemaPath: "#/properties/spec/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema14.properties.spec,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data1.configuration !== undefined) {
          let data2 = data1.configuration;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              let data3 = data2[key1];
              if (typeof data3 !== "string") {
                const err1 = {
                  instancePath:
                    instancePath + "/spec/configuration/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/spec/properties/configuration/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema14.properties.spec.properties.configuration.additionalProperties.type,
                  parentSchema: schema14.properties.spec.properties.configuration.additionalProperties,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
          } else {
            const err2 = {
              instancePath: instancePath + "/spec/configuration",
              schemaPath: "#/properties/spec/properties/configuration/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema14.properties.spec.properties.configuration.type,
              parentSchema: schema14.properties.spec.properties.configuration,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.ingress !== undefined) {
          if (
            !validate25(data1.ingress, {
              instancePath: instancePath + "/spec/ingress",
              parentData: data1,
              parentDataProperty: "ingress",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data1.template !== undefined) {
          let data5 = data1.template;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              if (!(key2 === "metadata" || key2 === "spec")) {
                const err3 = {
                  instancePath: instancePath + "/spec/template",
                  schemaPath: "#/properties/spec/properties/template/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema14.properties.spec.properties.template,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data5.metadata !== undefined) {
              let data6 = data5.metadata;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key3 in data6) {
                  if (
                    !func2.call(
                      schema14.properties.spec.properties.template.properties.metadata.properties,
                      key3,
                    )
                  ) {
                    const err4 = {
                      instancePath: instancePath + "/spec/template/metadata",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key3 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema14.properties.spec.properties.template.properties.metadata,
                      data: data6,
                    };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                if (data6.name !== undefined) {
                  let data7 = data6.name;
                  if (typeof data7 !== "string") {
                    const err5 = {
                      instancePath: instancePath + "/spec/template/metadata/name",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/name/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.name.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.name,
                      data: data7,
                    };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data6.generateName !== undefined) {
                  let data8 = data6.generateName;
                  if (typeof data8 !== "string") {
                    const err6 = {
                      instancePath: instancePath + "/spec/template/metadata/generateName",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/generateName/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .generateName.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .generateName,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data6.namespace !== undefined) {
                  let data9 = data6.namespace;
                  if (typeof data9 !== "string") {
                    const err7 = {
                      instancePath: instancePath + "/spec/template/metadata/namespace",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/namespace/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.namespace
                          .type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.namespace,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data6.labels !== undefined) {
                  let data10 = data6.labels;
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    for (const key4 in data10) {
                      let data11 = data10[key4];
                      if (typeof data11 !== "string") {
                        const err8 = {
                          instancePath:
                            instancePath +
                            "/spec/template/metadata/labels/" +
                            key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/spec/properties/template/properties/metadata/properties/labels/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema14.properties.spec.properties.template.properties.metadata.properties.labels
                              .additionalProperties.type,
                          parentSchema:
                            schema14.properties.spec.properties.template.properties.metadata.properties.labels
                              .additionalProperties,
                          data: data11,
                        };
                        if (vErrors === null) {
                          vErrors = [err8];
                        } else {
                          vErrors.push(err8);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err9 = {
                      instancePath: instancePath + "/spec/template/metadata/labels",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/labels/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.labels
                          .type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.labels,
                      data: data10,
                    };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data6.annotations !== undefined) {
                  let data12 = data6.annotations;
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    for (const key5 in data12) {
                      let data13 = data12[key5];
                      if (typeof data13 !== "string") {
                        const err10 = {
                          instancePath:
                            instancePath +
                            "/spec/template/metadata/annotations/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/spec/properties/template/properties/metadata/properties/annotations/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .annotations.additionalProperties.type,
                          parentSchema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .annotations.additionalProperties,
                          data: data13,
                        };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err11 = {
                      instancePath: instancePath + "/spec/template/metadata/annotations",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/annotations/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .annotations.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .annotations,
                      data: data12,
                    };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data6.creationTimestamp !== undefined) {
                  let data14 = data6.creationTimestamp;
                  if (typeof data14 !== "string") {
                    const err12 = {
                      instancePath: instancePath + "/spec/template/metadata/creationTimestamp",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/creationTimestamp/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .creationTimestamp.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .creationTimestamp,
                      data: data14,
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data6.deletionGracePeriodSeconds !== undefined) {
                  let data15 = data6.deletionGracePeriodSeconds;
                  if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                    const err13 = {
                      instancePath: instancePath + "/spec/template/metadata/deletionGracePeriodSeconds",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/deletionGracePeriodSeconds/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .deletionGracePeriodSeconds.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .deletionGracePeriodSeconds,
                      data: data15,
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data6.deletionTimestamp !== undefined) {
                  let data16 = data6.deletionTimestamp;
                  if (typeof data16 !== "string") {
                    const err14 = {
                      instancePath: instancePath + "/spec/template/metadata/deletionTimestamp",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/deletionTimestamp/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .deletionTimestamp.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .deletionTimestamp,
                      data: data16,
                    };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data6.finalizers !== undefined) {
                  let data17 = data6.finalizers;
                  if (Array.isArray(data17)) {
                    const len0 = data17.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data18 = data17[i0];
                      if (typeof data18 !== "string") {
                        const err15 = {
                          instancePath: instancePath + "/spec/template/metadata/finalizers/" + i0,
                          schemaPath:
                            "#/properties/spec/properties/template/properties/metadata/properties/finalizers/items/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .finalizers.items.type,
                          parentSchema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .finalizers.items,
                          data: data18,
                        };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err16 = {
                      instancePath: instancePath + "/spec/template/metadata/finalizers",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/finalizers/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.finalizers
                          .type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .finalizers,
                      data: data17,
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data6.generation !== undefined) {
                  let data19 = data6.generation;
                  if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                    const err17 = {
                      instancePath: instancePath + "/spec/template/metadata/generation",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/generation/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.generation
                          .type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .generation,
                      data: data19,
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data6.managedFields !== undefined) {
                  let data20 = data6.managedFields;
                  if (Array.isArray(data20)) {
                    const len1 = data20.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data21 = data20[i1];
                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                        for (const key6 in data21) {
                          if (!(
                            key6 === "apiVersion" ||
                            key6 === "fieldsType" ||
                            key6 === "fieldsV1" ||
                            key6 === "manager" ||
                            key6 === "operation" ||
                            key6 === "subresource" ||
                            key6 === "time"
                          )) {
                            const err18 = {
                              instancePath: instancePath + "/spec/template/metadata/managedFields/" + i1,
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key6 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items,
                              data: data21,
                            };
                            if (vErrors === null) {
                              vErrors = [err18];
                            } else {
                              vErrors.push(err18);
                            }
                            errors++;
                          }
                        }
                        if (data21.apiVersion !== undefined) {
                          let data22 = data21.apiVersion;
                          if (typeof data22 !== "string") {
                            const err19 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/apiVersion",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/apiVersion/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.apiVersion.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.apiVersion,
                              data: data22,
                            };
                            if (vErrors === null) {
                              vErrors = [err19];
                            } else {
                              vErrors.push(err19);
                            }
                            errors++;
                          }
                        }
                        if (data21.fieldsType !== undefined) {
                          let data23 = data21.fieldsType;
                          if (typeof data23 !== "string") {
                            const err20 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/fieldsType",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/fieldsType/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.fieldsType.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.fieldsType,
                              data: data23,
                            };
                            if (vErrors === null) {
                              vErrors = [err20];
                            } else {
                              vErrors.push(err20);
                            }
                            errors++;
                          }
                        }
                        if (data21.fieldsV1 !== undefined) {
                          let data24 = data21.fieldsV1;
                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            for (const key7 in data24) {
                              const err21 = {
                                instancePath:
                                  instancePath + "/spec/template/metadata/managedFields/" + i1 + "/fieldsV1",
                                schemaPath:
                                  "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/fieldsV1/additionalProperties",
                                keyword: "additionalProperties",
                                params: { additionalProperty: key7 },
                                message: "must NOT have additional properties",
                                schema: false,
                                parentSchema:
                                  schema14.properties.spec.properties.template.properties.metadata.properties
                                    .managedFields.items.properties.fieldsV1,
                                data: data24,
                              };
                              if (vErrors === null) {
                                vErrors = [err21];
                              } else {
                                vErrors.push(err21);
                              }
                              errors++;
                            }
                          } else {
                            const err22 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/fieldsV1",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/fieldsV1/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.fieldsV1.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.fieldsV1,
                              data: data24,
                            };
                            if (vErrors === null) {
                              vErrors = [err22];
                            } else {
                              vErrors.push(err22);
                            }
                            errors++;
                          }
                        }
                        if (data21.manager !== undefined) {
                          let data25 = data21.manager;
                          if (typeof data25 !== "string") {
                            const err23 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/manager",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/manager/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.manager.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.manager,
                              data: data25,
                            };
                            if (vErrors === null) {
                              vErrors = [err23];
                            } else {
                              vErrors.push(err23);
                            }
                            errors++;
                          }
                        }
                        if (data21.operation !== undefined) {
                          let data26 = data21.operation;
                          if (typeof data26 !== "string") {
                            const err24 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/operation",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/operation/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.operation.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.operation,
                              data: data26,
                            };
                            if (vErrors === null) {
                              vErrors = [err24];
                            } else {
                              vErrors.push(err24);
                            }
                            errors++;
                          }
                        }
                        if (data21.subresource !== undefined) {
                          let data27 = data21.subresource;
                          if (typeof data27 !== "string") {
                            const err25 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/subresource",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/subresource/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.subresource.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.subresource,
                              data: data27,
                            };
                            if (vErrors === null) {
                              vErrors = [err25];
                            } else {
                              vErrors.push(err25);
                            }
                            errors++;
                          }
                        }
                        if (data21.time !== undefined) {
                          let data28 = data21.time;
                          if (typeof data28 !== "string") {
                            const err26 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/managedFields/" + i1 + "/time",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/properties/time/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.time.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .managedFields.items.properties.time,
                              data: data28,
                            };
                            if (vErrors === null) {
                              vErrors = [err26];
                            } else {
                              vErrors.push(err26);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err27 = {
                          instancePath: instancePath + "/spec/template/metadata/managedFields/" + i1,
                          schemaPath:
                            "#/properties/spec/properties/template/properties/metadata/properties/managedFields/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .managedFields.items.type,
                          parentSchema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .managedFields.items,
                          data: data21,
                        };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err28 = {
                      instancePath: instancePath + "/spec/template/metadata/managedFields",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/managedFields/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .managedFields.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .managedFields,
                      data: data20,
                    };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data6.ownerReferences !== undefined) {
                  let data29 = data6.ownerReferences;
                  if (Array.isArray(data29)) {
                    const len2 = data29.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data30 = data29[i2];
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        for (const key8 in data30) {
                          if (!(
                            key8 === "apiVersion" ||
                            key8 === "blockOwnerDeletion" ||
                            key8 === "controller" ||
                            key8 === "kind" ||
                            key8 === "name" ||
                            key8 === "uid"
                          )) {
                            const err29 = {
                              instancePath: instancePath + "/spec/template/metadata/ownerReferences/" + i2,
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key8 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items,
                              data: data30,
                            };
                            if (vErrors === null) {
                              vErrors = [err29];
                            } else {
                              vErrors.push(err29);
                            }
                            errors++;
                          }
                        }
                        if (data30.apiVersion !== undefined) {
                          let data31 = data30.apiVersion;
                          if (typeof data31 !== "string") {
                            const err30 = {
                              instancePath:
                                instancePath +
                                "/spec/template/metadata/ownerReferences/" +
                                i2 +
                                "/apiVersion",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.apiVersion.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.apiVersion,
                              data: data31,
                            };
                            if (vErrors === null) {
                              vErrors = [err30];
                            } else {
                              vErrors.push(err30);
                            }
                            errors++;
                          }
                        }
                        if (data30.blockOwnerDeletion !== undefined) {
                          let data32 = data30.blockOwnerDeletion;
                          if (typeof data32 !== "boolean") {
                            const err31 = {
                              instancePath:
                                instancePath +
                                "/spec/template/metadata/ownerReferences/" +
                                i2 +
                                "/blockOwnerDeletion",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",
                              keyword: "type",
                              params: { type: "boolean" },
                              message: "must be boolean",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.blockOwnerDeletion.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.blockOwnerDeletion,
                              data: data32,
                            };
                            if (vErrors === null) {
                              vErrors = [err31];
                            } else {
                              vErrors.push(err31);
                            }
                            errors++;
                          }
                        }
                        if (data30.controller !== undefined) {
                          let data33 = data30.controller;
                          if (typeof data33 !== "boolean") {
                            const err32 = {
                              instancePath:
                                instancePath +
                                "/spec/template/metadata/ownerReferences/" +
                                i2 +
                                "/controller",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/properties/controller/type",
                              keyword: "type",
                              params: { type: "boolean" },
                              message: "must be boolean",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.controller.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.controller,
                              data: data33,
                            };
                            if (vErrors === null) {
                              vErrors = [err32];
                            } else {
                              vErrors.push(err32);
                            }
                            errors++;
                          }
                        }
                        if (data30.kind !== undefined) {
                          let data34 = data30.kind;
                          if (typeof data34 !== "string") {
                            const err33 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/ownerReferences/" + i2 + "/kind",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/properties/kind/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.kind.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.kind,
                              data: data34,
                            };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          }
                        }
                        if (data30.name !== undefined) {
                          let data35 = data30.name;
                          if (typeof data35 !== "string") {
                            const err34 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/ownerReferences/" + i2 + "/name",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/properties/name/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.name.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.name,
                              data: data35,
                            };
                            if (vErrors === null) {
                              vErrors = [err34];
                            } else {
                              vErrors.push(err34);
                            }
                            errors++;
                          }
                        }
                        if (data30.uid !== undefined) {
                          let data36 = data30.uid;
                          if (typeof data36 !== "string") {
                            const err35 = {
                              instancePath:
                                instancePath + "/spec/template/metadata/ownerReferences/" + i2 + "/uid",
                              schemaPath:
                                "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/properties/uid/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.uid.type,
                              parentSchema:
                                schema14.properties.spec.properties.template.properties.metadata.properties
                                  .ownerReferences.items.properties.uid,
                              data: data36,
                            };
                            if (vErrors === null) {
                              vErrors = [err35];
                            } else {
                              vErrors.push(err35);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err36 = {
                          instancePath: instancePath + "/spec/template/metadata/ownerReferences/" + i2,
                          schemaPath:
                            "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .ownerReferences.items.type,
                          parentSchema:
                            schema14.properties.spec.properties.template.properties.metadata.properties
                              .ownerReferences.items,
                          data: data30,
                        };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err37 = {
                      instancePath: instancePath + "/spec/template/metadata/ownerReferences",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/ownerReferences/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .ownerReferences.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .ownerReferences,
                      data: data29,
                    };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data6.resourceVersion !== undefined) {
                  let data37 = data6.resourceVersion;
                  if (typeof data37 !== "string") {
                    const err38 = {
                      instancePath: instancePath + "/spec/template/metadata/resourceVersion",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/resourceVersion/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .resourceVersion.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties
                          .resourceVersion,
                      data: data37,
                    };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data6.selfLink !== undefined) {
                  let data38 = data6.selfLink;
                  if (typeof data38 !== "string") {
                    const err39 = {
                      instancePath: instancePath + "/spec/template/metadata/selfLink",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/selfLink/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.selfLink
                          .type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.selfLink,
                      data: data38,
                    };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data6.uid !== undefined) {
                  let data39 = data6.uid;
                  if (typeof data39 !== "string") {
                    const err40 = {
                      instancePath: instancePath + "/spec/template/metadata/uid",
                      schemaPath:
                        "#/properties/spec/properties/template/properties/metadata/properties/uid/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.uid.type,
                      parentSchema:
                        schema14.properties.spec.properties.template.properties.metadata.properties.uid,
                      data: data39,
                    };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = {
                  instancePath: instancePath + "/spec/template/metadata",
                  schemaPath: "#/properties/spec/properties/template/properties/metadata/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema14.properties.spec.properties.template.properties.metadata.type,
                  parentSchema: schema14.properties.spec.properties.template.properties.metadata,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data5.spec !== undefined) {
              if (
                !validate24(data5.spec, {
                  instancePath: instancePath + "/spec/template/spec",
                  parentData: data5,
                  parentDataProperty: "spec",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err42 = {
              instancePath: instancePath + "/spec/template",
              schemaPath: "#/properties/spec/properties/template/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema14.properties.spec.properties.template.type,
              parentSchema: schema14.properties.spec.properties.template,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + "/spec",
          schemaPath: "#/properties/spec/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema14.properties.spec.type,
          parentSchema: schema14.properties.spec,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema14.type,
      parentSchema: schema14,
      data,
    };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}

export const SessionCluster = validate42;
const schema15 = {
  type: "object",
  properties: {
    metadata: { $ref: "metadata#" },
    spec: {
      type: "object",
      properties: {
        deploymentTargetName: { type: "string" },
        engineType: { type: "string" },
        engineVersion: { type: "string" },
        engineVersionName: { type: "string" },
        flinkConfiguration: {},
        flinkImagePullPolicy: { type: "string" },
        flinkImageRegistry: { type: "string" },
        flinkImageRepository: { type: "string" },
        flinkImageTag: { type: "string" },
        flinkVersion: { type: "string" },
        imageUserDefined: { type: "boolean" },
        kubernetes: {
          type: "object",
          properties: {
            annotations: { type: "object", additionalProperties: { type: "string" } },
            jobManagerPodTemplate: { type: "object" },
            labels: { type: "object", additionalProperties: { type: "string" } },
            pods: {
              type: "object",
              properties: {
                affinity: { type: "object" },
                annotations: { type: "object", additionalProperties: { type: "string" } },
                envVars: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      name: { type: "string" },
                      value: { type: "string" },
                      valueFrom: { type: "object" },
                    },
                    additionalProperties: false,
                  },
                },
                imagePullSecrets: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: { name: { type: "string" } },
                    additionalProperties: false,
                  },
                },
                labels: { type: "object", additionalProperties: { type: "string" } },
                nodeSelector: { type: "object", additionalProperties: { type: "string" } },
                securityContext: { type: "object" },
                tolerations: { type: "array", items: { type: "object" } },
                volumeMounts: {
                  type: "array",
                  items: {
                    type: "object",
                    properties: {
                      name: { type: "string" },
                      volume: { type: "object" },
                      volumeMount: { type: "object" },
                    },
                    additionalProperties: false,
                  },
                },
              },
              additionalProperties: false,
            },
            taskManagerPodTemplate: { type: "object" },
          },
          additionalProperties: false,
        },
        logging: {
          type: "object",
          properties: {
            log4j2ConfigurationTemplate: { type: "string" },
            log4jLoggers: { type: "object", additionalProperties: { type: "string" } },
            loggingProfile: { type: "string" },
          },
          additionalProperties: false,
        },
        numberOfTaskManagers: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
        resources: {
          type: "object",
          properties: {
            jobmanager: {
              type: "object",
              properties: { cpu: { type: "number" }, memory: { type: "string" } },
              additionalProperties: false,
            },
            taskmanager: {
              type: "object",
              properties: { cpu: { type: "number" }, memory: { type: "string" } },
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
        state: { type: "string" },
        versionName: { type: "string" },
      },
      additionalProperties: false,
    },
  },
};

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
      if (
        !validate22(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== undefined) {
      let data1 = data.spec;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!func2.call(schema15.properties.spec.properties, key0)) {
            const err0 = {
              instancePath: instancePath + "/spec",
              schemaPath: "#/properties/spec/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema15.properties.spec,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data1.deploymentTargetName !== undefined) {
          let data2 = data1.deploymentTargetName;
          if (typeof data2 !== "string") {
            const err1 = {
              instancePath: instancePath + "/spec/deploymentTargetName",
              schemaPath: "#/properties/spec/properties/deploymentTargetName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.deploymentTargetName.type,
              parentSchema: schema15.properties.spec.properties.deploymentTargetName,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data1.engineType !== undefined) {
          let data3 = data1.engineType;
          if (typeof data3 !== "string") {
            const err2 = {
              instancePath: instancePath + "/spec/engineType",
              schemaPath: "#/properties/spec/properties/engineType/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.engineType.type,
              parentSchema: schema15.properties.spec.properties.engineType,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.engineVersion !== undefined) {
          let data4 = data1.engineVersion;
          if (typeof data4 !== "string") {
            const err3 = {
              instancePath: instancePath + "/spec/engineVersion",
              schemaPath: "#/properties/spec/properties/engineVersion/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.engineVersion.type,
              parentSchema: schema15.properties.spec.properties.engineVersion,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.engineVersionName !== undefined) {
          let data5 = data1.engineVersionName;
          if (typeof data5 !== "string") {
            const err4 = {
              instancePath: instancePath + "/spec/engineVersionName",
              schemaPath: "#/properties/spec/properties/engineVersionName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.engineVersionName.type,
              parentSchema: schema15.properties.spec.properties.engineVersionName,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.flinkImagePullPolicy !== undefined) {
          let data6 = data1.flinkImagePullPolicy;
          if (typeof data6 !== "string") {
            const err5 = {
              instancePath: instancePath + "/spec/flinkImagePullPolicy",
              schemaPath: "#/properties/spec/properties/flinkImagePullPolicy/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.flinkImagePullPolicy.type,
              parentSchema: schema15.properties.spec.properties.flinkImagePullPolicy,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.flinkImageRegistry !== undefined) {
          let data7 = data1.flinkImageRegistry;
          if (typeof data7 !== "string") {
            const err6 = {
              instancePath: instancePath + "/spec/flinkImageRegistry",
              schemaPath: "#/properties/spec/properties/flinkImageRegistry/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.flinkImageRegistry.type,
              parentSchema: schema15.properties.spec.properties.flinkImageRegistry,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.flinkImageRepository !== undefined) {
          let data8 = data1.flinkImageRepository;
          if (typeof data8 !== "string") {
            const err7 = {
              instancePath: instancePath + "/spec/flinkImageRepository",
              schemaPath: "#/properties/spec/properties/flinkImageRepository/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.flinkImageRepository.type,
              parentSchema: schema15.properties.spec.properties.flinkImageRepository,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.flinkImageTag !== undefined) {
          let data9 = data1.flinkImageTag;
          if (typeof data9 !== "string") {
            const err8 = {
              instancePath: instancePath + "/spec/flinkImageTag",
              schemaPath: "#/properties/spec/properties/flinkImageTag/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.flinkImageTag.type,
              parentSchema: schema15.properties.spec.properties.flinkImageTag,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.flinkVersion !== undefined) {
          let data10 = data1.flinkVersion;
          if (typeof data10 !== "string") {
            const err9 = {
              instancePath: instancePath + "/spec/flinkVersion",
              schemaPath: "#/properties/spec/properties/flinkVersion/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.flinkVersion.type,
              parentSchema: schema15.properties.spec.properties.flinkVersion,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.imageUserDefined !== undefined) {
          let data11 = data1.imageUserDefined;
          if (typeof data11 !== "boolean") {
            const err10 = {
              instancePath: instancePath + "/spec/imageUserDefined",
              schemaPath: "#/properties/spec/properties/imageUserDefined/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema15.properties.spec.properties.imageUserDefined.type,
              parentSchema: schema15.properties.spec.properties.imageUserDefined,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.kubernetes !== undefined) {
          let data12 = data1.kubernetes;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key1 in data12) {
              if (!(
                key1 === "annotations" ||
                key1 === "jobManagerPodTemplate" ||
                key1 === "labels" ||
                key1 === "pods" ||
                key1 === "taskManagerPodTemplate"
              )) {
                const err11 = {
                  instancePath: instancePath + "/spec/kubernetes",
                  schemaPath: "#/properties/spec/properties/kubernetes/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema15.properties.spec.properties.kubernetes,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data12.annotations !== undefined) {
              let data13 = data12.annotations;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key2 in data13) {
                  let data14 = data13[key2];
                  if (typeof data14 !== "string") {
                    const err12 = {
                      instancePath:
                        instancePath +
                        "/spec/kubernetes/annotations/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/annotations/additionalProperties/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.annotations
                          .additionalProperties.type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.annotations
                          .additionalProperties,
                      data: data14,
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              } else {
                const err13 = {
                  instancePath: instancePath + "/spec/kubernetes/annotations",
                  schemaPath: "#/properties/spec/properties/kubernetes/properties/annotations/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema15.properties.spec.properties.kubernetes.properties.annotations.type,
                  parentSchema: schema15.properties.spec.properties.kubernetes.properties.annotations,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data12.jobManagerPodTemplate !== undefined) {
              let data15 = data12.jobManagerPodTemplate;
              if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
                const err14 = {
                  instancePath: instancePath + "/spec/kubernetes/jobManagerPodTemplate",
                  schemaPath: "#/properties/spec/properties/kubernetes/properties/jobManagerPodTemplate/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema:
                    schema15.properties.spec.properties.kubernetes.properties.jobManagerPodTemplate.type,
                  parentSchema:
                    schema15.properties.spec.properties.kubernetes.properties.jobManagerPodTemplate,
                  data: data15,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data12.labels !== undefined) {
              let data16 = data12.labels;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key3 in data16) {
                  let data17 = data16[key3];
                  if (typeof data17 !== "string") {
                    const err15 = {
                      instancePath:
                        instancePath +
                        "/spec/kubernetes/labels/" +
                        key3.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/labels/additionalProperties/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.labels.additionalProperties
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.labels.additionalProperties,
                      data: data17,
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              } else {
                const err16 = {
                  instancePath: instancePath + "/spec/kubernetes/labels",
                  schemaPath: "#/properties/spec/properties/kubernetes/properties/labels/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema15.properties.spec.properties.kubernetes.properties.labels.type,
                  parentSchema: schema15.properties.spec.properties.kubernetes.properties.labels,
                  data: data16,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data12.pods !== undefined) {
              let data18 = data12.pods;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key4 in data18) {
                  if (
                    !func2.call(
                      schema15.properties.spec.properties.kubernetes.properties.pods.properties,
                      key4,
                    )
                  ) {
                    const err17 = {
                      instancePath: instancePath + "/spec/kubernetes/pods",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key4 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema15.properties.spec.properties.kubernetes.properties.pods,
                      data: data18,
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data18.affinity !== undefined) {
                  let data19 = data18.affinity;
                  if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
                    const err18 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/affinity",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/affinity/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.affinity
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.affinity,
                      data: data19,
                    };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data18.annotations !== undefined) {
                  let data20 = data18.annotations;
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    for (const key5 in data20) {
                      let data21 = data20[key5];
                      if (typeof data21 !== "string") {
                        const err19 = {
                          instancePath:
                            instancePath +
                            "/spec/kubernetes/pods/annotations/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/annotations/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .annotations.additionalProperties.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .annotations.additionalProperties,
                          data: data21,
                        };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err20 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/annotations",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/annotations/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.annotations
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.annotations,
                      data: data20,
                    };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data18.envVars !== undefined) {
                  let data22 = data18.envVars;
                  if (Array.isArray(data22)) {
                    const len0 = data22.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data23 = data22[i0];
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        for (const key6 in data23) {
                          if (!(key6 === "name" || key6 === "value" || key6 === "valueFrom")) {
                            const err21 = {
                              instancePath: instancePath + "/spec/kubernetes/pods/envVars/" + i0,
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/envVars/items/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key6 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items,
                              data: data23,
                            };
                            if (vErrors === null) {
                              vErrors = [err21];
                            } else {
                              vErrors.push(err21);
                            }
                            errors++;
                          }
                        }
                        if (data23.name !== undefined) {
                          let data24 = data23.name;
                          if (typeof data24 !== "string") {
                            const err22 = {
                              instancePath: instancePath + "/spec/kubernetes/pods/envVars/" + i0 + "/name",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/envVars/items/properties/name/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items.properties.name.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items.properties.name,
                              data: data24,
                            };
                            if (vErrors === null) {
                              vErrors = [err22];
                            } else {
                              vErrors.push(err22);
                            }
                            errors++;
                          }
                        }
                        if (data23.value !== undefined) {
                          let data25 = data23.value;
                          if (typeof data25 !== "string") {
                            const err23 = {
                              instancePath: instancePath + "/spec/kubernetes/pods/envVars/" + i0 + "/value",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/envVars/items/properties/value/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items.properties.value.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items.properties.value,
                              data: data25,
                            };
                            if (vErrors === null) {
                              vErrors = [err23];
                            } else {
                              vErrors.push(err23);
                            }
                            errors++;
                          }
                        }
                        if (data23.valueFrom !== undefined) {
                          let data26 = data23.valueFrom;
                          if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
                            const err24 = {
                              instancePath:
                                instancePath + "/spec/kubernetes/pods/envVars/" + i0 + "/valueFrom",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/envVars/items/properties/valueFrom/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items.properties.valueFrom.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .envVars.items.properties.valueFrom,
                              data: data26,
                            };
                            if (vErrors === null) {
                              vErrors = [err24];
                            } else {
                              vErrors.push(err24);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err25 = {
                          instancePath: instancePath + "/spec/kubernetes/pods/envVars/" + i0,
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/envVars/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties.envVars
                              .items.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties.envVars
                              .items,
                          data: data23,
                        };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err26 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/envVars",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/envVars/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.envVars
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.envVars,
                      data: data22,
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data18.imagePullSecrets !== undefined) {
                  let data27 = data18.imagePullSecrets;
                  if (Array.isArray(data27)) {
                    const len1 = data27.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data28 = data27[i1];
                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        for (const key7 in data28) {
                          if (!(key7 === "name")) {
                            const err27 = {
                              instancePath: instancePath + "/spec/kubernetes/pods/imagePullSecrets/" + i1,
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/imagePullSecrets/items/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key7 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .imagePullSecrets.items,
                              data: data28,
                            };
                            if (vErrors === null) {
                              vErrors = [err27];
                            } else {
                              vErrors.push(err27);
                            }
                            errors++;
                          }
                        }
                        if (data28.name !== undefined) {
                          let data29 = data28.name;
                          if (typeof data29 !== "string") {
                            const err28 = {
                              instancePath:
                                instancePath + "/spec/kubernetes/pods/imagePullSecrets/" + i1 + "/name",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/imagePullSecrets/items/properties/name/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .imagePullSecrets.items.properties.name.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .imagePullSecrets.items.properties.name,
                              data: data29,
                            };
                            if (vErrors === null) {
                              vErrors = [err28];
                            } else {
                              vErrors.push(err28);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err29 = {
                          instancePath: instancePath + "/spec/kubernetes/pods/imagePullSecrets/" + i1,
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/imagePullSecrets/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .imagePullSecrets.items.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .imagePullSecrets.items,
                          data: data28,
                        };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err30 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/imagePullSecrets",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/imagePullSecrets/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties
                          .imagePullSecrets.type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties
                          .imagePullSecrets,
                      data: data27,
                    };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data18.labels !== undefined) {
                  let data30 = data18.labels;
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    for (const key8 in data30) {
                      let data31 = data30[key8];
                      if (typeof data31 !== "string") {
                        const err31 = {
                          instancePath:
                            instancePath +
                            "/spec/kubernetes/pods/labels/" +
                            key8.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/labels/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties.labels
                              .additionalProperties.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties.labels
                              .additionalProperties,
                          data: data31,
                        };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err32 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/labels",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/labels/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.labels.type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.labels,
                      data: data30,
                    };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data18.nodeSelector !== undefined) {
                  let data32 = data18.nodeSelector;
                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                    for (const key9 in data32) {
                      let data33 = data32[key9];
                      if (typeof data33 !== "string") {
                        const err33 = {
                          instancePath:
                            instancePath +
                            "/spec/kubernetes/pods/nodeSelector/" +
                            key9.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/nodeSelector/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .nodeSelector.additionalProperties.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .nodeSelector.additionalProperties,
                          data: data33,
                        };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err34 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/nodeSelector",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/nodeSelector/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.nodeSelector
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties
                          .nodeSelector,
                      data: data32,
                    };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data18.securityContext !== undefined) {
                  let data34 = data18.securityContext;
                  if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                    const err35 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/securityContext",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/securityContext/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties
                          .securityContext.type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties
                          .securityContext,
                      data: data34,
                    };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data18.tolerations !== undefined) {
                  let data35 = data18.tolerations;
                  if (Array.isArray(data35)) {
                    const len2 = data35.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data36 = data35[i2];
                      if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
                        const err36 = {
                          instancePath: instancePath + "/spec/kubernetes/pods/tolerations/" + i2,
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/tolerations/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .tolerations.items.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .tolerations.items,
                          data: data36,
                        };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err37 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/tolerations",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/tolerations/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.tolerations
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.tolerations,
                      data: data35,
                    };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data18.volumeMounts !== undefined) {
                  let data37 = data18.volumeMounts;
                  if (Array.isArray(data37)) {
                    const len3 = data37.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data38 = data37[i3];
                      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                        for (const key10 in data38) {
                          if (!(key10 === "name" || key10 === "volume" || key10 === "volumeMount")) {
                            const err38 = {
                              instancePath: instancePath + "/spec/kubernetes/pods/volumeMounts/" + i3,
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/volumeMounts/items/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key10 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items,
                              data: data38,
                            };
                            if (vErrors === null) {
                              vErrors = [err38];
                            } else {
                              vErrors.push(err38);
                            }
                            errors++;
                          }
                        }
                        if (data38.name !== undefined) {
                          let data39 = data38.name;
                          if (typeof data39 !== "string") {
                            const err39 = {
                              instancePath:
                                instancePath + "/spec/kubernetes/pods/volumeMounts/" + i3 + "/name",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/volumeMounts/items/properties/name/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items.properties.name.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items.properties.name,
                              data: data39,
                            };
                            if (vErrors === null) {
                              vErrors = [err39];
                            } else {
                              vErrors.push(err39);
                            }
                            errors++;
                          }
                        }
                        if (data38.volume !== undefined) {
                          let data40 = data38.volume;
                          if (!(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
                            const err40 = {
                              instancePath:
                                instancePath + "/spec/kubernetes/pods/volumeMounts/" + i3 + "/volume",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/volumeMounts/items/properties/volume/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items.properties.volume.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items.properties.volume,
                              data: data40,
                            };
                            if (vErrors === null) {
                              vErrors = [err40];
                            } else {
                              vErrors.push(err40);
                            }
                            errors++;
                          }
                        }
                        if (data38.volumeMount !== undefined) {
                          let data41 = data38.volumeMount;
                          if (!(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
                            const err41 = {
                              instancePath:
                                instancePath + "/spec/kubernetes/pods/volumeMounts/" + i3 + "/volumeMount",
                              schemaPath:
                                "#/properties/spec/properties/kubernetes/properties/pods/properties/volumeMounts/items/properties/volumeMount/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object",
                              schema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items.properties.volumeMount.type,
                              parentSchema:
                                schema15.properties.spec.properties.kubernetes.properties.pods.properties
                                  .volumeMounts.items.properties.volumeMount,
                              data: data41,
                            };
                            if (vErrors === null) {
                              vErrors = [err41];
                            } else {
                              vErrors.push(err41);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err42 = {
                          instancePath: instancePath + "/spec/kubernetes/pods/volumeMounts/" + i3,
                          schemaPath:
                            "#/properties/spec/properties/kubernetes/properties/pods/properties/volumeMounts/items/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .volumeMounts.items.type,
                          parentSchema:
                            schema15.properties.spec.properties.kubernetes.properties.pods.properties
                              .volumeMounts.items,
                          data: data38,
                        };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err43 = {
                      instancePath: instancePath + "/spec/kubernetes/pods/volumeMounts",
                      schemaPath:
                        "#/properties/spec/properties/kubernetes/properties/pods/properties/volumeMounts/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties.volumeMounts
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.kubernetes.properties.pods.properties
                          .volumeMounts,
                      data: data37,
                    };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = {
                  instancePath: instancePath + "/spec/kubernetes/pods",
                  schemaPath: "#/properties/spec/properties/kubernetes/properties/pods/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema15.properties.spec.properties.kubernetes.properties.pods.type,
                  parentSchema: schema15.properties.spec.properties.kubernetes.properties.pods,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data12.taskManagerPodTemplate !== undefined) {
              let data42 = data12.taskManagerPodTemplate;
              if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
                const err45 = {
                  instancePath: instancePath + "/spec/kubernetes/taskManagerPodTemplate",
                  schemaPath:
                    "#/properties/spec/properties/kubernetes/properties/taskManagerPodTemplate/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema:
                    schema15.properties.spec.properties.kubernetes.properties.taskManagerPodTemplate.type,
                  parentSchema:
                    schema15.properties.spec.properties.kubernetes.properties.taskManagerPodTemplate,
                  data: data42,
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + "/spec/kubernetes",
              schemaPath: "#/properties/spec/properties/kubernetes/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema15.properties.spec.properties.kubernetes.type,
              parentSchema: schema15.properties.spec.properties.kubernetes,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data1.logging !== undefined) {
          let data43 = data1.logging;
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            for (const key11 in data43) {
              if (!(
                key11 === "log4j2ConfigurationTemplate" ||
                key11 === "log4jLoggers" ||
                key11 === "loggingProfile"
              )) {
                const err47 = {
                  instancePath: instancePath + "/spec/logging",
                  schemaPath: "#/properties/spec/properties/logging/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key11 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema15.properties.spec.properties.logging,
                  data: data43,
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data43.log4j2ConfigurationTemplate !== undefined) {
              let data44 = data43.log4j2ConfigurationTemplate;
              if (typeof data44 !== "string") {
                const err48 = {
                  instancePath: instancePath + "/spec/logging/log4j2ConfigurationTemplate",
                  schemaPath:
                    "#/properties/spec/properties/logging/properties/log4j2ConfigurationTemplate/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema:
                    schema15.properties.spec.properties.logging.properties.log4j2ConfigurationTemplate.type,
                  parentSchema:
                    schema15.properties.spec.properties.logging.properties.log4j2ConfigurationTemplate,
                  data: data44,
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data43.log4jLoggers !== undefined) {
              let data45 = data43.log4jLoggers;
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                for (const key12 in data45) {
                  let data46 = data45[key12];
                  if (typeof data46 !== "string") {
                    const err49 = {
                      instancePath:
                        instancePath +
                        "/spec/logging/log4jLoggers/" +
                        key12.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/spec/properties/logging/properties/log4jLoggers/additionalProperties/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema15.properties.spec.properties.logging.properties.log4jLoggers
                          .additionalProperties.type,
                      parentSchema:
                        schema15.properties.spec.properties.logging.properties.log4jLoggers
                          .additionalProperties,
                      data: data46,
                    };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = {
                  instancePath: instancePath + "/spec/logging/log4jLoggers",
                  schemaPath: "#/properties/spec/properties/logging/properties/log4jLoggers/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema15.properties.spec.properties.logging.properties.log4jLoggers.type,
                  parentSchema: schema15.properties.spec.properties.logging.properties.log4jLoggers,
                  data: data45,
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data43.loggingProfile !== undefined) {
              let data47 = data43.loggingProfile;
              if (typeof data47 !== "string") {
                const err51 = {
                  instancePath: instancePath + "/spec/logging/loggingProfile",
                  schemaPath: "#/properties/spec/properties/logging/properties/loggingProfile/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema15.properties.spec.properties.logging.properties.loggingProfile.type,
                  parentSchema: schema15.properties.spec.properties.logging.properties.loggingProfile,
                  data: data47,
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = {
              instancePath: instancePath + "/spec/logging",
              schemaPath: "#/properties/spec/properties/logging/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema15.properties.spec.properties.logging.type,
              parentSchema: schema15.properties.spec.properties.logging,
              data: data43,
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data1.numberOfTaskManagers !== undefined) {
          let data48 = data1.numberOfTaskManagers;
          if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
            const err53 = {
              instancePath: instancePath + "/spec/numberOfTaskManagers",
              schemaPath: "#/properties/spec/properties/numberOfTaskManagers/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema15.properties.spec.properties.numberOfTaskManagers.type,
              parentSchema: schema15.properties.spec.properties.numberOfTaskManagers,
              data: data48,
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 > 2147483647 || isNaN(data48)) {
              const err54 = {
                instancePath: instancePath + "/spec/numberOfTaskManagers",
                schemaPath: "#/properties/spec/properties/numberOfTaskManagers/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
                message: "must be <= 2147483647",
                schema: 2147483647,
                parentSchema: schema15.properties.spec.properties.numberOfTaskManagers,
                data: data48,
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data48 < -2147483648 || isNaN(data48)) {
              const err55 = {
                instancePath: instancePath + "/spec/numberOfTaskManagers",
                schemaPath: "#/properties/spec/properties/numberOfTaskManagers/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: -2147483648 },
                message: "must be >= -2147483648",
                schema: -2147483648,
                parentSchema: schema15.properties.spec.properties.numberOfTaskManagers,
                data: data48,
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data1.resources !== undefined) {
          let data49 = data1.resources;
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            for (const key13 in data49) {
              if (!(key13 === "jobmanager" || key13 === "taskmanager")) {
                const err56 = {
                  instancePath: instancePath + "/spec/resources",
                  schemaPath: "#/properties/spec/properties/resources/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key13 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema15.properties.spec.properties.resources,
                  data: data49,
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data49.jobmanager !== undefined) {
              let data50 = data49.jobmanager;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key14 in data50) {
                  if (!(key14 === "cpu" || key14 === "memory")) {
                    const err57 = {
                      instancePath: instancePath + "/spec/resources/jobmanager",
                      schemaPath:
                        "#/properties/spec/properties/resources/properties/jobmanager/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key14 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema15.properties.spec.properties.resources.properties.jobmanager,
                      data: data50,
                    };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data50.cpu !== undefined) {
                  let data51 = data50.cpu;
                  if (!(typeof data51 == "number" && isFinite(data51))) {
                    const err58 = {
                      instancePath: instancePath + "/spec/resources/jobmanager/cpu",
                      schemaPath:
                        "#/properties/spec/properties/resources/properties/jobmanager/properties/cpu/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema:
                        schema15.properties.spec.properties.resources.properties.jobmanager.properties.cpu
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.resources.properties.jobmanager.properties.cpu,
                      data: data51,
                    };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data50.memory !== undefined) {
                  let data52 = data50.memory;
                  if (typeof data52 !== "string") {
                    const err59 = {
                      instancePath: instancePath + "/spec/resources/jobmanager/memory",
                      schemaPath:
                        "#/properties/spec/properties/resources/properties/jobmanager/properties/memory/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema15.properties.spec.properties.resources.properties.jobmanager.properties.memory
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.resources.properties.jobmanager.properties.memory,
                      data: data52,
                    };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = {
                  instancePath: instancePath + "/spec/resources/jobmanager",
                  schemaPath: "#/properties/spec/properties/resources/properties/jobmanager/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema15.properties.spec.properties.resources.properties.jobmanager.type,
                  parentSchema: schema15.properties.spec.properties.resources.properties.jobmanager,
                  data: data50,
                };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data49.taskmanager !== undefined) {
              let data53 = data49.taskmanager;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (const key15 in data53) {
                  if (!(key15 === "cpu" || key15 === "memory")) {
                    const err61 = {
                      instancePath: instancePath + "/spec/resources/taskmanager",
                      schemaPath:
                        "#/properties/spec/properties/resources/properties/taskmanager/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key15 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema15.properties.spec.properties.resources.properties.taskmanager,
                      data: data53,
                    };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data53.cpu !== undefined) {
                  let data54 = data53.cpu;
                  if (!(typeof data54 == "number" && isFinite(data54))) {
                    const err62 = {
                      instancePath: instancePath + "/spec/resources/taskmanager/cpu",
                      schemaPath:
                        "#/properties/spec/properties/resources/properties/taskmanager/properties/cpu/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema:
                        schema15.properties.spec.properties.resources.properties.taskmanager.properties.cpu
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.resources.properties.taskmanager.properties.cpu,
                      data: data54,
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data53.memory !== undefined) {
                  let data55 = data53.memory;
                  if (typeof data55 !== "string") {
                    const err63 = {
                      instancePath: instancePath + "/spec/resources/taskmanager/memory",
                      schemaPath:
                        "#/properties/spec/properties/resources/properties/taskmanager/properties/memory/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema15.properties.spec.properties.resources.properties.taskmanager.properties.memory
                          .type,
                      parentSchema:
                        schema15.properties.spec.properties.resources.properties.taskmanager.properties
                          .memory,
                      data: data55,
                    };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = {
                  instancePath: instancePath + "/spec/resources/taskmanager",
                  schemaPath: "#/properties/spec/properties/resources/properties/taskmanager/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema15.properties.spec.properties.resources.properties.taskmanager.type,
                  parentSchema: schema15.properties.spec.properties.resources.properties.taskmanager,
                  data: data53,
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = {
              instancePath: instancePath + "/spec/resources",
              schemaPath: "#/properties/spec/properties/resources/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema15.properties.spec.properties.resources.type,
              parentSchema: schema15.properties.spec.properties.resources,
              data: data49,
            };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data1.state !== undefined) {
          let data56 = data1.state;
          if (typeof data56 !== "string") {
            const err66 = {
              instancePath: instancePath + "/spec/state",
              schemaPath: "#/properties/spec/properties/state/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.state.type,
              parentSchema: schema15.properties.spec.properties.state,
              data: data56,
            };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data1.versionName !== undefined) {
          let data57 = data1.versionName;
          if (typeof data57 !== "string") {
            const err67 = {
              instancePath: instancePath + "/spec/versionName",
              schemaPath: "#/properties/spec/properties/versionName/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.spec.properties.versionName.type,
              parentSchema: schema15.properties.spec.properties.versionName,
              data: data57,
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + "/spec",
          schemaPath: "#/properties/spec/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema15.properties.spec.type,
          parentSchema: schema15.properties.spec,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema15.type,
      parentSchema: schema15,
      data,
    };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
